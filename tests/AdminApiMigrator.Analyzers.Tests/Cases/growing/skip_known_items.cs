using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Bounded(HttpClient http)
{
    public async Task RunAsync(string first, string second)
    {
        var url = "https://example.atlassian.net/rest/api/3/user/bulk?maxResults=2";
        foreach (var id in new[] { first, second })
        {
            url += "&accountId=" + id;
        }

        var expand = new List<string> { "names" };
        if (first.Length > 10)
        {
            expand.Add("schema");
        }

        await http.GetAsync($"https://example.atlassian.net/rest/api/3/issue/OPS-1?expand={string.Join(",", expand)}");
        await http.GetAsync(url);
        var next = url;
        while (next is not null)
        {
            next = await http.GetStringAsync(next);
        }
    }
}
