using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class Made(HttpClient http)
{
    private const string Rest = "https://example.atlassian.net/rest/api/3/";

    public async Task RunAsync(HashSet<string> users, List<string> keys)
    {
        if (users.Count == 0 || keys.Count < 1)
        {
            return;
        }

        var query = users.Aggregate("maxResults=200", (all, user) => all + "&accountId=" + user);
        await http.GetAsync({|AAM3002:Rest + "user/bulk?" + query|});
        var parts = users.Select(user => $"accountId={user}").ToArray();
        await http.GetAsync({|AAM3002:$"{Rest}user/bulk?{string.Join('&', parts)}"|});
        for (var i = 0; i < keys.Count; i++)
        {
            await http.GetAsync({|AAM3003:$"{Rest}search?jql=key in ({string.Join(",", keys)}) and rank = {i}"|});
        }
    }
}
