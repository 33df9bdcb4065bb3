using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class Measured(HttpClient http)
{
    private const string Rest = "https://example.atlassian.net/rest/api/3/";

    public async Task FlushAsync(IEnumerable<string> all)
    {
        var some = new List<string>();
        foreach (var id in all)
        {
            some.Add(id);
            if (some.Count < 80)
            {
                continue;
            }

            await http.GetAsync($"{Rest}user/bulk?accountId={string.Join("&accountId=", some)}");
            some.Clear();
        }
    }

    public async Task RefuseAsync(string[] ids, int maxIds)
    {
        if (ids.Length > maxIds)
        {
            throw new ArgumentException("Too many ids.", nameof(ids));
        }

        await http.GetAsync($"{Rest}user/bulk?accountId={string.Join("&accountId=", ids)}");
    }

    public async Task SpanAsync(string[] ids)
    {
        var head = ids.AsSpan(0, Math.Min(ids.Length, 40)).ToArray();
        await http.GetAsync(Rest + "user/bulk?accountId=" + string.Join("&accountId=", head));
        var weeks = Enumerable.Range(1, 12).Select(week => "week" + week);
        await http.GetAsync($"{Rest}search?jql=fixVersion in ({string.Join(",", weeks)})");
    }
}
