using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Searches(HttpClient http)
{
    private const string Search = "https://example.atlassian.net/rest/api/3/search/jql";

    public async Task<string> ShortOrPostedAsync(string[] keys)
    {
        var jql = $"key in ({string.Join(",", keys)})";
        var url = $"{Search}?jql={Uri.EscapeDataString(jql)}";
        if (url.Length < 2000)
        {
            return await http.GetStringAsync(url);
        }

        var posted = await http.PostAsJsonAsync(Search, new { jql });
        return await posted.Content.ReadAsStringAsync();
    }

    public async Task<string> RefusedAsync(string[] keys)
    {
        var jql = $"key in ({string.Join(",", keys)})";
        if (jql.Length > 6000)
        {
            throw new ArgumentException("too many keys", nameof(keys));
        }

        return await http.GetStringAsync(Search + "?jql=" + jql);
    }
}
