using System.Net;

namespace AdminApiMigrator.Client.Tests.Service;

/// <summary>Stands where the network is, for addresses that no server of this machine can have.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    public List<(Uri Uri, string? Authorization)> Requests { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add((request.RequestUri!, request.Headers.Authorization?.ToString()));
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request });
    }
}
