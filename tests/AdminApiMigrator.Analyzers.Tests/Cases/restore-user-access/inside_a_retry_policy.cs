using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

interface IAsyncPolicy<TResult>
{
    Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellation);
}

partial class ReturnService
{
    private readonly IAsyncPolicy<HttpResponseMessage> _retry;
    private readonly IHttpClientFactory _clients;

    public ReturnService(IAsyncPolicy<HttpResponseMessage> retry, IHttpClientFactory clients)
    {
        _retry = retry ?? throw new ArgumentNullException(nameof(retry));
        _clients = clients ?? throw new ArgumentNullException(nameof(clients));
    }

    public async Task RestoreAsync(string orgId, string accountId, CancellationToken cancellation)
    {
        var http = _clients.CreateClient("atlassian-admin");
        var response = await _retry.ExecuteAsync(
            async token =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, UserPath(orgId, accountId) + "/restore-access");
                request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("N"));
                return await {|AAM1001:http.SendAsync(request, token)|}.ConfigureAwait(false);
            },
            cancellation);
        response.EnsureSuccessStatusCode();
    }
}
//// file: ReturnService.Paths.cs
using System;
using System.Net.Http;

interface IHttpClientFactory
{
    HttpClient CreateClient(string name);
}

interface IServiceCollection
{
    IServiceCollection AddHttpClient(string name, Action<HttpClient> configure);
}

static class Clients
{
    public static IServiceCollection AddAdmin(this IServiceCollection services) =>
        services.AddHttpClient("atlassian-admin", static http => http.BaseAddress = new Uri("https://api.atlassian.com/admin/"));
}

partial class ReturnService
{
    private static string UserPath(string orgId, string accountId) => $"v1/orgs/{orgId}/directory/users/{accountId}";
}
