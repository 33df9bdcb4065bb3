using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

class Queries(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId, string accountId, bool force)
    {
        var members = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships/{accountId}";
        await {|AAM1001:http.DeleteAsync(QueryHelpers.AddQueryString(members, new Dictionary<string, string> { ["reason"] = "left" }))|};
        await {|AAM1001:http.DeleteAsync(QueryHelpers.AddQueryString(QueryHelpers.AddQueryString(members, "a", "1"), "b", accountId))|};

        var builder = new QueryBuilder { { "forceIfNotEmpty", "true" } };
        await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}{builder}")|};
        await {|AAM1001:http.DeleteAsync("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/directory/groups/" + groupId + QueryString.Create("forceIfNotEmpty", "true"))|};

        var pairs = new Dictionary<string, string> { ["forceIfNotEmpty"] = force.ToString(), ["reason"] = "merged" };
        var query = string.Join("&", pairs.Select(pair => $"{WebUtility.UrlEncode(pair.Key)}={WebUtility.UrlEncode(pair.Value)}"));
        await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}?{query}")|};
    }
}
//// file: WebUtilities.cs
using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.AspNetCore.WebUtilities
{
    static class QueryHelpers
    {
        public static string AddQueryString(string uri, string name, string value) => throw new NotSupportedException(uri + name + value);

        public static string AddQueryString(string uri, IDictionary<string, string> query) => throw new NotSupportedException(uri + query.Count);
    }
}

namespace Microsoft.AspNetCore.Http
{
    readonly struct QueryString
    {
        public static QueryString Create(string name, string value) => throw new NotSupportedException(name + value);
    }
}

namespace Microsoft.AspNetCore.Http.Extensions
{
    class QueryBuilder : IEnumerable<KeyValuePair<string, string>>
    {
        public void Add(string key, string value) => throw new NotSupportedException(key + value);

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }
}
