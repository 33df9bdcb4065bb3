using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

static class Urls
{
    public static string With(this string url, string name, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            url += (url.Contains('?') ? "&" : "?") + name + "=" + value;
        }

        return url;
    }
}

class Readers(HttpClient http)
{
    private const string Bulk = "https://example.atlassian.net/rest/api/3/user/bulk";

    public async Task ThroughAnExtensionAsync(IEnumerable<string> ids)
    {
        foreach (var some in ids.Distinct().Chunk(90))
        {
            await http.GetAsync(Bulk.With("accountId", some));
        }
    }

    public async Task ThroughAMethodAsync(string[] ids)
    {
        foreach (var some in ids.Chunk(90))
        {
            await http.GetAsync(Of(some));
        }
    }

    public Task AtOnceAsync(string[] ids) =>
        Task.WhenAll(ids.Chunk(50).Select(some => http.GetStringAsync(Bulk + "?accountId=" + string.Join("&accountId=", some))));

    public Task InParallelAsync(List<string> ids) =>
        Parallel.ForEachAsync(ids.Chunk(50), async (some, token) => await http.GetAsync(Bulk + "?accountId=" + string.Join("&accountId=", some), token));

    private static string Of(string[] ids) => Bulk + "?accountId=" + string.Join("&accountId=", ids);
}
