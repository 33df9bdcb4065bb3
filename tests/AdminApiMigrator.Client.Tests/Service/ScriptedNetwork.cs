namespace AdminApiMigrator.Client.Tests.Service;

/// <summary>Stands where the network is, and answers as a test says.</summary>
internal sealed class ScriptedNetwork(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    private readonly List<string> _requests = [];

    /// <summary>Method and address of what was asked.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_requests)
        {
            _requests.Add($"{request.Method} {request.RequestUri}");
        }

        var response = answer(request);
        response.RequestMessage ??= request;
        return Task.FromResult(response);
    }
}
