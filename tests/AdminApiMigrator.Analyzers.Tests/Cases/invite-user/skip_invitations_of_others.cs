using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class Invitations(HttpClient http, Uri baseAddress)
{
    public Task GithubAsync(string org, string email) => http.PostAsJsonAsync($"https://api.github.com/orgs/{org}/invitations", new { email });

    // Many services have organizations that one can invite to; whose this is cannot be told.
    public Task UnknownAsync(string orgId, string email) => http.PostAsJsonAsync(new Uri(baseAddress, $"api/orgs/{orgId}/users/invite"), new { email });

    public Task CustomerAsync(string site, string email) => http.PostAsJsonAsync($"https://{site}.atlassian.net/rest/servicedeskapi/servicedesk/1/customer", new { emails = new[] { email } });
}
