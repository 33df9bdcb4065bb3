using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Net.Http;
using System.Threading.Tasks;
using System.Web;
using Microsoft.AspNetCore.WebUtilities;

class Queries(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId, Dictionary<string, string> more)
    {
        var query = HttpUtility.ParseQueryString("");
        query.Add("forceIfNotEmpty", "true");
        await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}?{query}")|};

        NameValueCollection second = HttpUtility.ParseQueryString("dryRun=false");
        second["forceIfNotEmpty"] = bool.TrueString;
        await {|AAM1001:http.DeleteAsync("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/directory/groups/" + groupId + "?" + second.ToString())|};

        var url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search";
        await {|AAM1001:http.PostAsync(QueryHelpers.AddQueryString(url, "trace", Guid.NewGuid().ToString()), null)|};
        await {|AAM1001:http.PostAsync(QueryHelpers.AddQueryString(url, more), null)|};
    }
}

namespace Microsoft.AspNetCore.WebUtilities
{
    static class QueryHelpers
    {
        public static string AddQueryString(string uri, string name, string value) => throw new NotSupportedException(uri + name + value);

        public static string AddQueryString(string uri, IDictionary<string, string> query) => throw new NotSupportedException(uri + query.Count);
    }
}
