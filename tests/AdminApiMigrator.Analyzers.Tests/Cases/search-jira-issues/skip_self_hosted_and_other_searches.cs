using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Searches(HttpClient http, string server)
{
    public async Task RunAsync()
    {
        await http.PostAsJsonAsync("https://jira.example.com/rest/api/2/search", new { jql = "project = A" });
        await http.PostAsJsonAsync($"{server}/rest/api/2/search", new { jql = "project = A" });
        await http.GetStringAsync("https://contoso.atlassian.net/rest/api/3/project/search?query=a");
        await http.GetStringAsync("https://contoso.atlassian.net/rest/api/3/user/search?query=a");
        await http.GetStringAsync("https://contoso.atlassian.net/wiki/rest/api/search?cql=type%3Dpage");
    }
}
