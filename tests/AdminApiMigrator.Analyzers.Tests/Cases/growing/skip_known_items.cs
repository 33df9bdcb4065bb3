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

        await http.GetAsync(url);
        var next = url;
        while (next is not null)
        {
            next = await http.GetStringAsync(next);
        }
    }
}
