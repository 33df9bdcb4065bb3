using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.WebUtilities;

class People(HttpClient http)
{
    private const string Bulk = "https://example.atlassian.net/rest/api/3/user/bulk";

    public Task PairedAsync(IEnumerable<string> ids) =>
        http.GetStringAsync({|AAM3002:QueryHelpers.AddQueryString(Bulk, ids.Select(id => new KeyValuePair<string, string>("accountId", id)))|});

    public Task QueriedAsync(string[] ids) =>
        http.GetStringAsync({|AAM3002:QueryHelpers.AddQueryString(Bulk, from id in ids select KeyValuePair.Create("accountId", id))|});

    public Task AddedAsync(List<string> ids)
    {
        var url = Bulk;
        foreach (var id in ids)
        {
            url = QueryHelpers.AddQueryString(url, "accountId", id);
        }

        return http.GetStringAsync({|AAM3002:url|});
    }

    public Task FormattedAsync(HashSet<string> accounts)
    {
        var url = new StringBuilder(Bulk).Append('?');
        foreach (var account in accounts)
        {
            url.AppendFormat("accountId={0}&", account);
        }

        return http.GetStringAsync({|AAM3002:url.ToString()|});
    }

    public Task BesideOthersAsync(params string[] groups)
    {
        var parts = new List<string> { "maxResults=200" };
        parts.AddRange(groups.Select(group => $"groupId={group}"));
        return http.GetStringAsync({|AAM3002:"https://example.atlassian.net/rest/api/3/group/bulk?" + string.Join("&", parts)|});
    }

    public Task RebuiltThroughAnotherAsync(List<string> ids)
    {
        var url = Bulk + "?maxResults=50";
        foreach (var id in ids)
        {
            var longer = url + "&accountId=" + id;
            url = longer;
        }

        return http.GetStringAsync({|AAM3002:url|});
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
