using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Lists(HttpClient http)
{
    public async Task RunAsync(string orgId, List<string> ids)
    {
        var jql = "key in (" + string.Join(",", ids) + ")";
        await http.PostAsJsonAsync("https://example.atlassian.net/rest/api/3/search/jql", new { jql });
        var sql = $"select * from orgs where id in ({string.Join(",", ids)})";
        await RunAsync(sql);
        await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/-/users/search", new { accountIds = ids });
    }

    private static Task RunAsync(string sql) => Task.FromResult(sql);
}
