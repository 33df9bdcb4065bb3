using System;
using System.Net.Http;
using System.Threading.Tasks;

interface ITransport
{
    Task<string> CallAsync(HttpMethod method, string path);
}

class Offboarding(ITransport transport)
{
    public Task<string> RemoveAsync(string orgId, string accountId) => {|AAM1001:transport.CallAsync(HttpMethod.Delete, $"orgs/{orgId}/directory/users/{accountId}")|};

    public Task<string> GroupsAsync(string orgId) => {|AAM1001:transport.CallAsync(HttpMethod.Post, $"orgs/{orgId}/groups/search")|};

    public Task<string> LastSeenAsync(string orgId, string accountId) => transport.CallAsync(HttpMethod.Get, $"orgs/{orgId}/directory/users/{accountId}/last-active-dates");
}

class Transport : ITransport
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/") };

    public async Task<string> CallAsync(HttpMethod method, string path)
    {
        using var response = await _http.SendAsync(new HttpRequestMessage(method, path));
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }
}
