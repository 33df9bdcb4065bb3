using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Measured(HttpClient http)
{
    private const string Site = "https://example.atlassian.net/rest/api/3";
    private const int MaxLength = 8000;

    public async Task FlushedAsync(List<string> ids)
    {
        var url = new StringBuilder(Site + "/user/bulk?");
        foreach (var id in ids)
        {
            if (url.Length + id.Length > MaxLength)
            {
                await http.GetAsync(url.ToString());
                url.Clear().Append(Site + "/user/bulk?");
            }

            url.Append("&accountId=").Append(id);
        }

        await http.GetAsync(url.ToString());
    }

    public Task RefusedAsync(string[] keys)
    {
        if (keys.Length > 50)
        {
            throw new ArgumentException("too many keys", nameof(keys));
        }

        return http.GetAsync($"{Site}/search?jql=key in ({string.Join(",", keys)})");
    }

    public Task SegmentsAsync(IEnumerable<string> segments, Dictionary<string, string> query) =>
        http.GetAsync(Site + "/" + string.Join("/", segments) + "?" + string.Join("&", query.Select(pair => $"{pair.Key}={pair.Value}")));

    public Task PathAsync(IEnumerable<string> segments) => http.GetAsync(segments.Aggregate(Site, (url, segment) => url + "/" + segment));
}
