using System;
using System.Net.Http;
using System.Threading.Tasks;

class Clients
{
    public HttpClient CreateClient() => new(CreateHandler());

    public HttpMessageHandler CreateHandler() => new HttpClientHandler();
}

class Job(Clients clients)
{
    public async Task RunAsync(string orgId, string groupId)
    {
        using var client = clients.CreateClient();
        await {|AAM1001:client.DeleteAsync($"/admin/v1/orgs/{orgId}/directory/groups/{groupId}")|};
        using var slow = new HttpClient(clients.CreateHandler()) { Timeout = TimeSpan.FromMinutes(1) };
        await {|AAM1001:slow.PostAsync($"/admin/v1/orgs/{orgId}/users/search", null)|};
    }
}
