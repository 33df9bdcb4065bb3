namespace AdminApiMigrator.Equivalence.Tests.Running;

/// <summary>
/// Takes the requests of a program to the emulator, as a name server could: they keep path, query, headers and body, and responses name the
/// address that the program asked. Requests to any other host than the service's fail, so that no test reaches the outside.
/// </summary>
internal sealed class ToEmulator(Uri emulator) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.RequestUri!;
        if (asked.Host != "api.atlassian.com" || asked.Scheme != Uri.UriSchemeHttps)
        {
            throw new InvalidOperationException($"A program of the cases asked {asked}; it may ask https://api.atlassian.com, or Scenario.BaseUrl with a client of its own.");
        }

        request.RequestUri = new UriBuilder(asked) { Scheme = emulator.Scheme, Host = emulator.Host, Port = emulator.Port }.Uri;
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            request.RequestUri = asked;
        }
    }
}
