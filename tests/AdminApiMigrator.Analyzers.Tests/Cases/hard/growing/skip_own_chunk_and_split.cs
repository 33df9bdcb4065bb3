using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Bounded(HttpClient http)
{
    private const string Bulk = "https://example.atlassian.net/rest/api/3/user/bulk?";

    public async Task RunAsync(List<string> ids)
    {
        foreach (var some in ids.Chunk(100))
        {
            await http.GetAsync(Bulk + string.Join("&", some.Select(id => "accountId=" + id)));
        }

        foreach (var part in Split(ids, 100))
        {
            var url = new StringBuilder(Bulk);
            foreach (var id in part)
            {
                url.Append("&accountId=").Append(id);
            }

            await http.GetAsync(url.ToString());
        }

        await http.GetAsync(Bulk + string.Join("&", ids.Take(50).Select(id => "accountId=" + id)));
    }

    private static IEnumerable<List<string>> Split(List<string> ids, int size)
    {
        for (var start = 0; start < ids.Count; start += size)
        {
            yield return ids.GetRange(start, System.Math.Min(size, ids.Count - start));
        }
    }
}
