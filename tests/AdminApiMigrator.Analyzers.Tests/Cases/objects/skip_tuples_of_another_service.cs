using System;
using System.Net.Http;
using System.Threading.Tasks;

static class Routes
{
    private static readonly (HttpMethod Verb, string Path)[] Living = [(HttpMethod.Post, "/admin/v2/orgs/{0}/directories/-/groups/search"), (HttpMethod.Get, "/admin/v1/orgs/{0}/events")];

    private static readonly (HttpMethod Verb, string Url)[] Proxied = [(HttpMethod.Post, "https://proxy.contoso.com/admin/v1/orgs/{0}/directory/groups")];

    public static async Task SendAsync(HttpClient http, string org)
    {
        foreach (var (verb, path) in Living)
        {
            await http.SendAsync(new HttpRequestMessage(verb, "https://api.atlassian.com" + string.Format(path, org)));
        }

        foreach (var (verb, url) in Proxied)
        {
            await http.SendAsync(new HttpRequestMessage(verb, string.Format(url, org)));
        }
    }
}
