using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Bounded(HttpClient http)
{
    public async Task RunAsync(List<string> keys)
    {
        var jql = "key in (";
        foreach (var key in keys)
        {
            jql += key + ",";
        }

        await http.PostAsJsonAsync("https://example.atlassian.net/rest/api/3/search/jql", new { jql = jql + ")" });
        var sql = $"select * from issues where site = 'https://example.atlassian.net' and key in ({string.Join(",", keys)})";
        await http.PostAsync("https://db.example.com/query", new StringContent(sql));
        await http.GetAsync("https://issues.example.com/rest/api/2/search?jql=key in (" + string.Join(",", keys) + ")");
    }
}
