using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Joined(HttpClient http)
{
    private const string Bulk = "https://example.atlassian.net/rest/api/3/user/bulk?maxResults=50";

    public async Task RunAsync(string[] ids, List<string> accounts)
    {
        var query = "";
        foreach (var chunk in ids.Chunk(50))
        {
            query += "&accountId=" + string.Join("&accountId=", chunk);
        }

        await http.GetAsync({|AAM3002:Bulk + query|});

        var url = new StringBuilder(Bulk);
        var batches = accounts.Chunk(10).ToList();
        foreach (var batch in batches)
        {
            foreach (var id in batch)
            {
                url.Append("&accountId=").Append(id);
            }
        }

        await http.GetAsync({|AAM3002:url.ToString()|});

        var whole = accounts.ToList();
        await http.GetAsync({|AAM3002:Bulk + "&accountId=" + string.Join("&accountId=", whole)|});
    }
}
