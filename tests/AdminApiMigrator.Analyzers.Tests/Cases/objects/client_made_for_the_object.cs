using System;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Memberships
{
    private readonly HttpClient _client;

    public Memberships(HttpClient client) => _client = client;

    public Task<HttpResponseMessage> AddAsync(string orgId, string groupId, HttpContent member) => {|AAM1001:_client.PostAsync($"orgs/{orgId}/groups/search", member)|};
}

sealed class Invitations(HttpClient client, string version = "v1")
{
    public Task<HttpResponseMessage> SendAsync(string orgId, HttpContent invitation) => {|AAM1001:client.PostAsync($"admin/{version}/orgs/{orgId}/users/invite", invitation)|};
}

static class Startup
{
    public static void Run(Func<object, bool> keep)
    {
        var http = new HttpClient { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/") };
        keep(new Memberships(http));
        Invitations invitations = new(new HttpClient { BaseAddress = new Uri("https://api.atlassian.com") });
        keep(invitations);
    }
}
