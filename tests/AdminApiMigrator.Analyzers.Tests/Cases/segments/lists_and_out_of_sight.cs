using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

interface IUrls
{
    string AppendPathSegments(params object[] segments);
}

class Segmented(HttpClient http)
{
    public async Task RunAsync(IUrls urls, string orgId, string accountId, bool suspend)
    {
        var parts = new List<string> { "https://api.atlassian.com", "admin", "v1", "orgs", orgId };
        parts.Add("directory");
        parts.AddRange(new[] { "users", accountId });
        if (suspend)
        {
            parts.Add("suspend-access");
            await {|AAM1001:http.PostAsync(string.Join("/", parts), null)|};
        }

        string[] path = ["admin", "v1", "orgs", orgId, "users", "search"];
        await {|AAM1001:http.PostAsync("https://api.atlassian.com/" + string.Join('/', path.Select(Uri.EscapeDataString)), null)|};
        await {|AAM1001:http.PostAsync(urls.AppendPathSegments("admin", "v1", "orgs", orgId, "groups", "search"), null)|};
    }
}
