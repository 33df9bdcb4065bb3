using System;
using System.Net.Http;
using System.Threading.Tasks;

class Builders(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId)
    {
        var own = new UriBuilder("https://api.atlassian.com") { Path = $"admin/v1/orgs/{orgId}/users/search" };
        own.Host = "directory.example.com";
        await http.PostAsync(own.Uri, null);

        var living = new UriBuilder("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users/search");
        living.Path = "/admin/v1/orgs/" + orgId + "/users";
        await http.GetAsync(living.Uri);
    }
}
