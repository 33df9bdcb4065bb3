using System;
using System.Net.Http;
using System.Threading.Tasks;

class SelfHosted
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://jira.example.com/") };
    private const string Server = "https://identity.example.com:8443/admin/v1";

    public async Task RunAsync(string orgId, string key)
    {
        await _http.PutAsync("rest/api/2/user/password?key=" + key, null);
        await _http.PostAsync("https://jira.example.com/rest/api/2/user/application?username=" + key, null);
        await _http.DeleteAsync($"https://jira.example.com/jira/rest/api/2/user?username={key}");
        await _http.PostAsync($"{Server}/orgs/{orgId}/users/search", null);
        await _http.PostAsync($"http://localhost:5000/admin/v1/orgs/{orgId}/directory/groups", null);
    }
}

class UnknownHost(HttpClient http, string server)
{
    public async Task RunAsync(string key)
    {
        await http.PutAsync($"{server}/rest/api/2/user/password?key={key}", null);
        await http.DeleteAsync($"rest/api/2/user?username={key}");
    }
}
