using System;
using System.Net.Http;
using System.Threading.Tasks;

class Builders(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId, string accountId)
    {
        var delete = new UriBuilder("https://api.atlassian.com") { Path = $"admin/v1/orgs/{orgId}/directory/groups/{groupId}", Query = "forceIfNotEmpty=true" };
        await {|AAM1001:http.DeleteAsync(delete.Uri)|};

        var add = new UriBuilder("https", "api.atlassian.com");
        add.Path = "/admin/v1/orgs/" + orgId;
        add.Path += $"/directory/groups/{groupId}/memberships";
        await {|AAM1001:http.PostAsync(add.ToString(), null)|};

        var remove = new UriBuilder(Uri.UriSchemeHttps, "api.atlassian.com", 443, $"admin/v1/orgs/{orgId}/directory/users/{accountId}");
        await {|AAM1001:http.DeleteAsync(remove.Uri.AbsoluteUri)|};

        var search = new UriBuilder(new Uri("https://api.atlassian.com/admin/v1/"));
        search.Path = search.Path.TrimEnd('/') + "/orgs/" + orgId + "/users/search";
        await {|AAM1001:http.PostAsync(search.Uri, null)|};
    }
}
