using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.WebUtilities;

class Questions(HttpClient http)
{
    private const string Search = "https://example.atlassian.net/rest/api/3/user/search";

    public Task TableAsync(Dictionary<string, string> query) => http.GetStringAsync(QueryHelpers.AddQueryString(Search, query));

    public Task RenamedAsync(Dictionary<string, string> query) =>
        http.GetStringAsync(QueryHelpers.AddQueryString(Search, query.Select(pair => new KeyValuePair<string, string>(pair.Key.ToLowerInvariant(), pair.Value))));

    public Task CutAsync(IEnumerable<string> ids) =>
        http.GetStringAsync(QueryHelpers.AddQueryString(Search, ids.Take(20).Select(id => new KeyValuePair<string, string>("accountId", id))));

    public Task PartsAsync(bool isActive, string text)
    {
        var parts = new List<string> { "query=" + text };
        if (isActive)
        {
            parts.AddRange(["active=true", "maxResults=1"]);
        }

        return http.GetStringAsync(Search + "?" + string.Join("&", parts));
    }
}

namespace Microsoft.AspNetCore.WebUtilities
{
    static class QueryHelpers
    {
        public static string AddQueryString(string uri, string name, string value) => uri + name + value;

        public static string AddQueryString(string uri, IEnumerable<KeyValuePair<string, string>> query) => uri + query;
    }
}
