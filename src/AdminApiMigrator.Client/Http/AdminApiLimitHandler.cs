namespace AdminApiMigrator.Client;

/// <summary>
/// Holds requests back where the service limits an operation, so that they wait for their turn instead of being answered 429: 200 in 60
/// seconds for the last active dates of users, 10 in 60 seconds for the query of the audit log, for each organization. All other requests
/// pass at once.
/// </summary>
/// <remarks>
/// <para>The typed calls of <see cref="AdminApiHttpClientExtensions.AdminApi(HttpClient)"/> and of the registered client wait by
/// themselves. The handler is for old code that sends such requests by hand; put it below <see cref="AdminApiRetryHandler"/>, so that a
/// request that is sent again waits as well. The wait counts for the HttpClient's timeout, and ends with the cancellation of the
/// request.</para>
/// <para>It counts what goes through this handler. Other programs with the same key use the same limit up, so a 429 is still possible.</para>
/// </remarks>
public sealed class AdminApiLimitHandler : DelegatingHandler
{
    private readonly RequestLimiter _limiter;

    /// <summary>Makes a handler that knows of no request yet.</summary>
    /// <param name="clock">Tells the time and waits; null for the system's clock.</param>
    public AdminApiLimitHandler(TimeProvider? clock = null)
        : this(new RequestLimiter(clock))
    {
    }

    /// <summary>Makes a handler that counts together with others: factories make new handlers every few minutes.</summary>
    internal AdminApiLimitHandler(RequestLimiter limiter) => _limiter = limiter;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }

        await _limiter.WaitAsync(request, cancellationToken).ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
