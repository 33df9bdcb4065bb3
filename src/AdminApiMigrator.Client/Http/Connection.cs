using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace AdminApiMigrator.Client;

/// <summary>
/// Sends requests of v2 through the caller's own HttpClient, whose default headers, handlers and timeout apply to each of them, or through
/// the rest of the pipeline that a handler stands in.
/// </summary>
/// <param name="http">The caller's client, or the handlers below; never disposed here.</param>
/// <param name="root">Where the service is.</param>
/// <param name="exchange">The v1 request that is being answered; null in typed calls.</param>
/// <param name="limiter">Makes requests wait for their turn; null for none, in the pipeline of a handler.</param>
/// <param name="largestBody">The most bytes of an answer; null for those that <paramref name="http"/> takes.</param>
internal sealed class Connection(
    HttpMessageInvoker http, ServiceRoot root, Exchange? exchange = null, RequestLimiter? limiter = null, int? largestBody = null)
{
    /// <summary>The caller's client, or the handlers below.</summary>
    public HttpMessageInvoker Http => http;

    /// <summary>The caller's client; null where there is none, in the pipeline of a handler.</summary>
    public HttpClient? Client => http as HttpClient;

    /// <summary>Where the service is.</summary>
    public ServiceRoot Root => root;

    /// <summary>The v1 request that is being answered; null in typed calls.</summary>
    public Exchange? Exchange => exchange;

    /// <summary>The headers that are known before a request is sent; handlers may add more.</summary>
    public Dictionary<string, string> VisibleHeaders
        => PipelineCredential.Visible(exchange?.Request.Headers, Client?.DefaultRequestHeaders);

    // HttpClient's own bound is two gigabytes unless somebody set it, and then they meant it.
    private long LargestBody
        => largestBody ?? (Client?.MaxResponseContentBufferSize is { } set and < int.MaxValue ? set : BodyBytes.Largest);

    /// <summary>Sends a request and reads its answer.</summary>
    /// <param name="route">Method and path template.</param>
    /// <param name="ids">The ids of the path, in order.</param>
    /// <param name="body">JSON to send; null for none.</param>
    /// <param name="query">The query, question mark included, already escaped.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="ArgumentException">An id cannot stand in a path.</exception>
    /// <exception cref="UrlTooLongException">The service would not take so long an address.</exception>
    /// <exception cref="AdminApiException">
    /// The service answered with something else than the operation's own success, or somebody else answered.
    /// </exception>
    public async Task<Received> SendAsync(
        string route, string[] ids, byte[]? body, CancellationToken cancellationToken, string query = "")
    {
        var template = RouteTemplate.Of(route);
        var path = template.Fill(ids);
        using var request = new HttpRequestMessage(template.Method, root.Value + path + query);
        UrlTooLongException.Check(route, request.RequestUri!);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        if (exchange is not null)
        {
            exchange.CarryTo(request);
        }
        else
        {
            UseDefaultVersion(request, Client);
        }

        if (request.Headers.Accept.Count == 0 && Client?.DefaultRequestHeaders.Accept.Count is null or 0)
        {
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        }

        var asked = request.RequestUri!;
        // Before HttpClient's timeout begins: a turn may be minutes away, and the service is not slow because of it.
        using var turn = limiter is null ? null : await limiter.EnterAsync(root, route, ids, cancellationToken).ConfigureAwait(false);
        using var activity = AdminApiTelemetry.Source.StartActivity(route, ActivityKind.Client);
        activity?.SetTag("server.address", asked.Host);
        var answer = await ReceiveAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            turn?.Answered(answer.Response);
            AdminApiTelemetry.Observe(activity, route, answer.Response);
            if (exchange is not null)
            {
                exchange.LastAnswer = answer.ToAnswer();
            }

            AnswerCheck.Require(template, $"{template.Method} {path}", asked, answer, DateTimeOffset.UtcNow);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    // HttpClient would read the body to its end into memory of its own, bounded by two gigabytes. Read here it is bounded, and costs no
    // copy; but HttpClient's timeout then ends with the headers, so the body needs one more.
    private async Task<Received> ReceiveAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (Client is { } client && client.Timeout != Timeout.InfiniteTimeSpan)
        {
            deadline.CancelAfter(client.Timeout);
        }

        HttpResponseMessage? response = null;
        try
        {
            response = await (Client is { } sender
                ? sender.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token)
                : http.SendAsync(request, deadline.Token)).ConfigureAwait(false);
            return new Received(request, response, await BodyBytes.ReadAsync(response, LargestBody, deadline.Token).ConfigureAwait(false));
        }
        catch (Exception e)
        {
            response?.Dispose();
            if (e is not OperationCanceledException)
            {
                throw;
            }

            // The token of the exception must be the caller's: it tells whose cancellation it was.
            if (cancellationToken.IsCancellationRequested)
            {
                throw Cancelled(e, cancellationToken);
            }

            if (deadline.IsCancellationRequested)
            {
                throw TimedOut(e);
            }

            throw;
        }
    }

    private static OperationCanceledException Cancelled(Exception e, CancellationToken cancellationToken)
#if NET
        => new TaskCanceledException(e.Message, e.InnerException, cancellationToken);
#else
        => new(e.Message, e.InnerException, cancellationToken);
#endif

    // As HttpClient has it: callers tell a timeout from a cancellation by the inner exception.
    private TaskCanceledException TimedOut(Exception e) => new(
        string.Format(CultureInfo.InvariantCulture, "The call took longer than the HttpClient's Timeout of {0} seconds.", Client?.Timeout.TotalSeconds),
        new TimeoutException(e.Message, e));

    /// <summary>Asks for the HTTP version that HttpClient's own verbs ask for.</summary>
    public static void UseDefaultVersion(HttpRequestMessage request, HttpClient? http)
    {
#if NET
        if (http is not null)
        {
            request.Version = http.DefaultRequestVersion;
            request.VersionPolicy = http.DefaultVersionPolicy;
        }
#endif
    }
}
