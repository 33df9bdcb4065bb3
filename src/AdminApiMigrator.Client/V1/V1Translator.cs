using System.Net;

namespace AdminApiMigrator.Client;

/// <summary>Answers removed requests of v1 by sending requests of v2 where the v1 request would have gone.</summary>
/// <param name="http">Sends the v2 requests.</param>
/// <param name="directories">The directories found so far.</param>
/// <param name="largestBody">The most bytes of an answer; null for those that <paramref name="http"/> takes.</param>
internal sealed class V1Translator(HttpMessageInvoker http, DirectoryCache directories, int? largestBody = null)
{
    /// <summary>Answers a request that <see cref="V1Routes"/> recognized.</summary>
    /// <param name="request">The request; it is neither sent nor disposed.</param>
    /// <param name="match">What it was recognized as.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="V1NotTranslatableException">The body asks for what v2 cannot answer.</exception>
    public async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, V1Match match, CancellationToken cancellationToken)
    {
        if (!Array.TrueForAll(match.Ids, RouteTemplate.IsId))
        {
            return NothingThere(request);
        }

        AdminApiTelemetry.V1Calls.Add(1, AdminApiTelemetry.Operation(match.Route));
        using var activity = AdminApiTelemetry.Source.StartActivity(match.Route);
        var exchange = new Exchange(request);
        var api = new AdminApiClient(new Connection(http, match.Root, exchange, largestBody: largestBody), directories);
        try
        {
            return await match.Translate(new V1Call(exchange, api, match), cancellationToken).ConfigureAwait(false);
        }
        catch (AdminApiException e) when (e.Answer is { } answer)
        {
            return V1ErrorCodes.Translate(match.Route, answer).ToResponse(request);
        }
    }

    /// <summary>
    /// The answer to a request with an empty id in its address. v1 found nothing there, and a job over a list went on to its next line.
    /// </summary>
    /// <param name="request">The request; it is not sent.</param>
    public static HttpResponseMessage NothingThere(HttpRequestMessage request)
        => ServiceError.ToAnswer(HttpStatusCode.NotFound, "ADMIN-404-1", "Not found", "An id is empty, so nothing was sent.").ToResponse(request);
}
