namespace AdminApiMigrator.Client;

/// <summary>
/// Answers the removed requests of v1 over v2, in v1's shape, from inside the pipeline of an HttpClient: for libraries that hide the
/// HttpClient (RestSharp, Flurl, Refit, generated clients) and for code that is not to be touched. Every other request passes as it is.
/// </summary>
/// <remarks>
/// <para>A removed request is known by its method and the end of its path, on whatever host it goes to, gateways included; so put the
/// handler into the pipeline of the client that talks to the service, not into one that talks to others. The v2 requests that answer it go
/// through the handlers below this one, to the same host, with the headers of the old request. Those that sign, retry or log belong
/// below.</para>
/// <para>The directory that v2 wants in writes is asked for once per organization and credential and remembered for five minutes
/// (<see cref="DirectoriesClient.ResolveAsync"/>). Where the organization does not have exactly one, a write throws
/// <see cref="DirectoryResolutionException"/>; what v1 could ask for and v2 cannot answer throws <see cref="V1NotTranslatableException"/>.
/// In both cases nothing was written.</para>
/// </remarks>
public class AdminApiV1Handler : DelegatingHandler
{
    private readonly V1Translator _translator;

    /// <summary>Makes a handler for a pipeline that sets what comes below, such as IHttpClientFactory's.</summary>
    public AdminApiV1Handler()
        : this(new DirectoryCache(DirectoryCache.OfProcess))
    {
    }

    /// <summary>Makes a handler on top of another one.</summary>
    /// <param name="innerHandler">Sends the requests.</param>
    public AdminApiV1Handler(HttpMessageHandler innerHandler)
        : this()
        => InnerHandler = innerHandler ?? throw new ArgumentNullException(nameof(innerHandler));

    /// <summary>Makes a handler that shares what is known of directories with others.</summary>
    internal AdminApiV1Handler(DirectoryCache directories, int? largestBody = null)
        => _translator = new V1Translator(new HttpMessageInvoker(new Below(this), disposeHandler: false), directories, largestBody);

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }

        return request.RequestUri is { IsAbsoluteUri: true } uri && V1Routes.TryMatch(request.Method, uri, out var match)
            ? _translator.AnswerAsync(request, match, cancellationToken)
            : base.SendAsync(request, cancellationToken);
    }

    private Task<HttpResponseMessage> SendBelowAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => base.SendAsync(request, cancellationToken);

    /// <summary>What is below, whatever it is by the time of the first request: pipelines set it after the handler is made.</summary>
    private sealed class Below(AdminApiV1Handler handler) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => handler.SendBelowAsync(request, cancellationToken);
    }
}
