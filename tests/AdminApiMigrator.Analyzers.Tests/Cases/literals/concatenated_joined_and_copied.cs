using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Threading.Tasks;

class Joined(HttpClient http)
{
    private static readonly string[] Root = ["https://api.atlassian.com", "admin", "v1", "orgs"];

    public async Task RunAsync(string orgId, string accountId)
    {
        await {|AAM1001:http.DeleteAsync(string.Concat("https://api.atlassian.com/admin/v1/orgs/", orgId, "/directory/users/", accountId))|};
        await {|AAM1001:http.DeleteAsync(string.Concat(new[] { "https://api.atlassian.com/admin/v1/orgs/", orgId, "/directory", "/users/", accountId }))|};
        await {|AAM1001:http.DeleteAsync(string.Concat(new List<string> { "https://api.atlassian.com/admin/v1/orgs/", orgId, "/directory/users/", accountId }))|};
        await {|AAM1001:http.PostAsync(string.Join('/', "https://api.atlassian.com", "admin", "v1", "orgs", orgId, "users", "search"), null)|};
        await {|AAM1001:http.PostAsync(string.Join("/", Root) + "/" + orgId + "/groups/search", null)|};
        await {|AAM1001:http.PostAsync(string.Join("/", [.. Root, orgId, "users", "search"]), null)|};
        await {|AAM1001:http.PostAsync(string.Format(CultureInfo.InvariantCulture, "https://api.atlassian.com/{0}/{1}/orgs/{2}/users/search", "admin", "v1", orgId), null)|};
        await {|AAM1001:http.PostAsync(FormattableString.Invariant($"https://api.atlassian.com/admin/v1/orgs/{orgId}/groups/search"), null)|};
        await {|AAM1001:http.PostAsync(string.Create(CultureInfo.InvariantCulture, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search"), null)|};
        await {|AAM1001:http.PostAsync(new string("https://api.atlassian.com/admin/v1/orgs/") + orgId + "/users/search", null)|};
        await {|AAM1001:http.PostAsync(("https://api.atlassian.com/admin/v1/orgs/" + orgId).TrimEnd('/') + "/groups/search", null)|};
    }
}
