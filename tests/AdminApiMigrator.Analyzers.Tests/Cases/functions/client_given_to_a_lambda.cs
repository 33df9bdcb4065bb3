using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

class Executor(HttpClient http)
{
    public async Task<bool> RunAsync(Func<HttpClient, CancellationToken, Task<HttpResponseMessage>> send, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var response = await TwiceAsync(send, limit.Token);
        return response.IsSuccessStatusCode;
    }

    public Task<bool> PostAsync(FormattableString path, CancellationToken ct) => RunAsync((client, token) => client.PostAsync(Encoded(path), null, token), ct);

    private async Task<HttpResponseMessage> TwiceAsync(Func<HttpClient, CancellationToken, Task<HttpResponseMessage>> send, CancellationToken ct)
    {
        var first = await send(http, ct);
        return first.IsSuccessStatusCode ? first : await send.Invoke(http, ct);
    }

    private static string Encoded(FormattableString path) => string.Format(path.Format, Array.ConvertAll(path.GetArguments(), value => (object)Uri.EscapeDataString($"{value}")));
}

class Access
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/orgs/") };

    private readonly Executor _executor = new(Http);

    public Task SuspendAsync(string org, string id, CancellationToken ct) =>
        _executor.RunAsync((client, token) => {|AAM1001:client.PostAsync($"{org}/directory/users/{id}/suspend-access", null, token)|}, ct);

    public Task CreateAsync(string org, CancellationToken ct) => {|AAM1001:_executor.PostAsync($"{org}/directory/groups", ct)|};

    public Task LastSeenAsync(string org, string id, CancellationToken ct) => _executor.RunAsync((client, token) => client.GetAsync($"{org}/directory/users/{id}/last-active-dates", token), ct);
}
