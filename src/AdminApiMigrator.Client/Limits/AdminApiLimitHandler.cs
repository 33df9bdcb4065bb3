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
/// <para>A request is counted from its sending until a window has passed since its answer, so that the service never counts more than it
/// allows, wherever its windows begin. What other programs with the same key use up is seen only in the headers of answers
/// (<c>X-RateLimit-Remaining</c>, <c>RateLimit</c>): when they say that nothing is left, requests wait until the limit opens again, but a
/// 429 is still possible, and nothing here sends a request twice: that is <see cref="AdminApiRetryHandler"/>.</para>
/// </remarks>
public sealed class AdminApiLimitHandler : DelegatingHandler
{
    private readonly RequestLimiter _limiter;

    /// <summary>Makes a handler that counts together with all others of the process that are by the system's clock.</summary>
    /// <param name="clock">Tells the time and waits; with one of its own the handler counts by itself. Null for the system's clock.</param>
    public AdminApiLimitHandler(TimeProvider? clock = null)
        : this(clock is null ? RequestLimiter.OfHandlers : new RequestLimiter(clock))
    {
    }

    /// <summary>Makes a handler that counts with a limiter.</summary>
    internal AdminApiLimitHandler(RequestLimiter limiter) => _limiter = limiter;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }

        using var turn = await _limiter.EnterAsync(request, cancellationToken).ConfigureAwait(false);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        turn?.Answered(response);
        return response;
    }
}
