using System;
using System.Net.Http;
using System.Threading.Tasks;

static class Routes
{
    private static readonly (string Name, HttpMethod Verb, string Path)[] All =
    [
        ("create", HttpMethod.Post, "/admin/v1/orgs/{0}/directory/groups"),
        ("events", HttpMethod.Get, "/admin/v1/orgs/{0}/events"),
    ];

    public static async Task SendAsync(string name, string org)
    {
        using var http = new HttpClient { BaseAddress = new Uri("https://api.atlassian.com") };
        foreach (var (candidate, verb, path) in All)
        {
            if (candidate == name)
            {
                await {|AAM1001:http.SendAsync(new HttpRequestMessage(verb, string.Format(path, org)))|};
            }
        }
    }
}
