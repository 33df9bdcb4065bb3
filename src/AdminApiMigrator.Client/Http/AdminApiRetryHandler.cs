using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Polly;
using Polly.Retry;

namespace AdminApiMigrator.Client;

/// <summary>
/// Sends requests again that the service is too busy for: 429 for all of them, which says that the request was not executed, and 503 for
/// reads alone, because a write may have been. It waits as long as the service asks, else longer each time, and never past its deadline.
/// </summary>
/// <remarks>
/// <para>Reads are GET, HEAD and OPTIONS, and the searches of v2, which are POST. A request whose body cannot be sent twice (a stream of
/// unknown length or of more than one megabyte) is sent once. What cannot be sent again gets the answer 429 or 503 as it came.</para>
/// <para>Each try goes to the address that the first one had, with its method and body, wherever a redirect led to in between. Registered
/// clients have this handler; calls on an HttpClient of the caller's (<see cref="AdminApiHttpClientExtensions.AdminApi(HttpClient)"/>) are
/// sent again only if it stands in that one's pipeline.</para>
/// </remarks>
public sealed class AdminApiRetryHandler : DelegatingHandler
{
    private const int TooManyRequests = 429;
    private const long LargestBuffered = 1 << 20;

    private static readonly ResiliencePropertyKey<HttpRequestMessage> Request = new("request");
    private static readonly ResiliencePropertyKey<long> Start = new("start");

    private readonly AdminApiRetryOptions _options;
    private readonly TimeProvider _clock;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    /// <summary>Makes a handler.</summary>
    /// <param name="options">How long and how often; null for the defaults.</param>
    /// <param name="clock">Tells the time and waits; null for the system's clock.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public AdminApiRetryHandler(AdminApiRetryOptions? options = null, TimeProvider? clock = null)
    {
        // A copy: what is changed later was not checked.
        _options = (options ?? new AdminApiRetryOptions()) with { };
        if (_options.Problem is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        _clock = clock ?? TimeProvider.System;
        _pipeline = _options.MaxRetries == 0 ? ResiliencePipeline<HttpResponseMessage>.Empty : Build();
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }

        if (!await CanBeSentTwiceAsync(request.Content).ConfigureAwait(false))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var first = new FirstTry(request);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Request, request);
        context.Properties.Set(Start, _clock.GetTimestamp());
        try
        {
            return await _pipeline.ExecuteAsync(
                async attempt => await base.SendAsync(first.Restore(), attempt.CancellationToken).ConfigureAwait(false),
                context).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static async Task<bool> CanBeSentTwiceAsync(HttpContent? content)
    {
        if (content is null or ByteArrayContent)
        {
            return true;
        }

        // JSON is written anew for each try from what may be gone by then, such as a list that can be read once.
        if (content is not JsonContent && content.Headers.ContentLength is null or > LargestBuffered)
        {
            return false;
        }

        await content.LoadIntoBufferAsync().ConfigureAwait(false);
        return true;
    }

    private static bool IsRead(HttpRequestMessage request)
        => request.Method == HttpMethod.Get || request.Method == HttpMethod.Head || request.Method == HttpMethod.Options
            || (request.Method == HttpMethod.Post
                && request.RequestUri is { IsAbsoluteUri: true } uri
                && uri.AbsolutePath.IndexOf("/admin/v2/", StringComparison.Ordinal) >= 0
                && uri.AbsolutePath.EndsWith("/search", StringComparison.Ordinal));

    private ResiliencePipeline<HttpResponseMessage> Build()
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _clock };
        return builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = _options.MaxRetries,
            ShouldHandle = arguments => new(IsWorthAnotherTry(arguments)),
            DelayGenerator = arguments => new(Delay(arguments.Outcome.Result!, arguments.AttemptNumber)),
            OnRetry = arguments =>
            {
                var status = (int)arguments.Outcome.Result!.StatusCode;
                AdminApiTelemetry.Retries.Add(1, new KeyValuePair<string, object?>("status", status));
                Activity.Current?.AddEvent(new ActivityEvent("retry"));
                return default;
            },
        }).Build();
    }

    private bool IsWorthAnotherTry(RetryPredicateArguments<HttpResponseMessage> arguments)
    {
        if (arguments.Outcome.Result is not { } response
            || !arguments.Context.Properties.TryGetValue(Request, out var request)
            || !arguments.Context.Properties.TryGetValue(Start, out var start))
        {
            return false;
        }

        var isBusy = (int)response.StatusCode == TooManyRequests
            || (response.StatusCode == HttpStatusCode.ServiceUnavailable && IsRead(request));
        if (!isBusy)
        {
            return false;
        }

        var left = _options.Deadline - _clock.GetElapsedTime(start);
        return (AskedDelay.Of(response, _clock.GetUtcNow()) ?? LongestBackoff(arguments.AttemptNumber)) < left;
    }

    private TimeSpan Delay(HttpResponseMessage response, int attempt)
        => AskedDelay.Of(response, _clock.GetUtcNow()) ?? Backoff(attempt);

    // Half of it is chance, so that callers that were turned away together do not come back together.
    private TimeSpan Backoff(int attempt)
        => TimeSpan.FromTicks((long)(LongestBackoff(attempt).Ticks * (0.5 + (NextChance() / 2))));

    private TimeSpan LongestBackoff(int attempt)
        => TimeSpan.FromTicks((long)Math.Min(_options.LongestDelay.Ticks, _options.FirstDelay.Ticks * Math.Pow(2, attempt)));

#if NET
    private static double NextChance() => Random.Shared.NextDouble();
#else
    private static readonly Random Chance = new();

    private static double NextChance()
    {
        lock (Chance)
        {
            return Chance.NextDouble();
        }
    }
#endif

    /// <summary>A request as it was before handlers below followed a redirect with it, which leaves another address and method in
    /// it.</summary>
    private sealed class FirstTry(HttpRequestMessage request)
    {
        private readonly Uri? _uri = request.RequestUri;
        private readonly HttpMethod _method = request.Method;
        private readonly HttpContent? _content = request.Content;
        private readonly AuthenticationHeaderValue? _credential = request.Headers.Authorization;

        public HttpRequestMessage Restore()
        {
            request.RequestUri = _uri;
            request.Method = _method;
            request.Content = _content;
            request.Headers.Authorization = _credential;
            return request;
        }
    }
}
