using System;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Searches(HttpClient http)
{
    private static readonly Uri Okta = new("https://contoso.okta.com/api/v1/");

    public Task OktaAsync(string name) => http.GetAsync(new Uri(Okta, "groups?q=" + name));

    public Task JiraAsync(string name) => http.GetAsync("https://contoso.atlassian.net/rest/api/3/groups/picker?query=" + name);

    public Task OwnAsync(HttpRequestMessage template, string orgId)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"https://directory.contoso.com/admin/v1/orgs/{orgId}/groups/search")) { Content = template.Content };
        return http.SendAsync(request);
    }
}
