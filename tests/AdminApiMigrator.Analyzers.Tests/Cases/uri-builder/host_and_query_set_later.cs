using System;
using System.Net.Http;
using System.Threading.Tasks;
using System.Web;

class Builders(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId, bool force)
    {
        var url = new UriBuilder { Scheme = "https" };
        url.Host = "api.atlassian.com";
        url.Path = string.Join("/", "admin", "v1", "orgs", orgId, "directory", "groups", groupId);
        var query = HttpUtility.ParseQueryString(string.Empty);
        if (force)
        {
            query["forceIfNotEmpty"] = "true";
        }

        url.Query = query.ToString();
        await {|AAM1001:http.DeleteAsync(url.Uri)|};
    }

    public Task<HttpResponseMessage> SearchAsync(string orgId) => {|AAM1001:http.PostAsync(Url(orgId), null)|};

    private static Uri Url(string orgId)
    {
        var builder = new UriBuilder("https://api.atlassian.com/");
        builder.Path = $"admin/v1/orgs/{orgId}/groups/search";
        return builder.Uri;
    }
}
