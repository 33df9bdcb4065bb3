using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class Cut(HttpClient http)
{
    private const string Bulk = "https://example.atlassian.net/rest/api/3/user/bulk?";
    private const int Most = 50;

    public async Task RunAsync(IReadOnlyCollection<string> ids, string[] named)
    {
        var first = ids.Take(Most).ToList();
        await http.GetAsync(Bulk + string.Join("&", first.Select(id => "accountId=" + Uri.EscapeDataString(id))));
        var all = ids.ToList();
        for (var i = 0; i < all.Count; i += Most)
        {
            var some = all.GetRange(i, Math.Min(Most, all.Count - i));
            await http.GetAsync($"{Bulk}accountId={string.Join("&accountId=", some)}");
            var skipped = all.Skip(i).Take(Most);
            var escaped = skipped.Select(Uri.EscapeDataString);
            await http.GetAsync($"{Bulk}accountId={string.Join("&accountId=", escaped)}");
        }

        await http.GetAsync(Bulk + "accountId=" + string.Join("&accountId=", named[..Most]));
        foreach (var part in ids.Chunk(Most))
        {
            var url = Bulk + "maxResults=50";
            foreach (var id in part)
            {
                url += "&accountId=" + id;
            }

            await http.GetAsync(url);
        }
    }
}
