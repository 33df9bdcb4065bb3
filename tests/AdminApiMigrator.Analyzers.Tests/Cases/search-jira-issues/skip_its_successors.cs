using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Issues(HttpClient http)
{
    private const string Site = "https://contoso.atlassian.net";

    public async Task RunAsync()
    {
        await http.PostAsJsonAsync($"{Site}/rest/api/3/search/jql", new { jql = "project = A" });
        await http.GetStringAsync($"{Site}/rest/api/2/search/jql?jql=project%20%3D%20A");
        await http.PostAsJsonAsync($"{Site}/rest/api/3/search/approximate-count", new { jql = "project = A" });
        await http.PostAsJsonAsync($"{Site}/rest/api/3/expression/evaluate", new { expression = "1" });
    }
}
