using System;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

class Pager(HttpClient http)
{
    private const string Site = "https://example.atlassian.net/rest/api/3";

    public async Task BuiltAsync(string query)
    {
        string? cursor = null;
        do
        {
            var url = new StringBuilder(Site).Append("/project/search?query=").Append(query);
            if (cursor != null)
            {
                url.Append("&cursor=").Append(Uri.EscapeDataString(cursor));
            }

            var page = JsonDocument.Parse(await http.GetStringAsync(url.ToString())).RootElement;
            cursor = page.TryGetProperty("links", out var links) && links.TryGetProperty("next", out var next) ? next.GetString() : null;
        }
        while (!string.IsNullOrEmpty(cursor));
    }

    public async Task SpelledAsync()
    {
        var token = "";
        while (token is not null)
        {
            var page = JsonDocument.Parse(await http.GetStringAsync($"{Site}/search/jql?jql=project=OPS&nextPageToken={token}"));
            token = page.RootElement.GetProperty("nextPageToken").GetString();
        }
    }

    public async Task OneAfterAnotherAsync(string[] keys)
    {
        var path = "";
        foreach (var key in keys)
        {
            path = "/issue/" + key + "?fields=summary,status";
            await http.GetStringAsync(Site + path);
        }

        await http.GetStringAsync(Site + path);
    }
}
