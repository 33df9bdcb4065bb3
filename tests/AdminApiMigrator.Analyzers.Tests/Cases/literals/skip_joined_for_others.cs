using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Threading.Tasks;

class Joined(HttpClient http)
{
    private static readonly string[] Root = ["https://directory.example.com", "admin", "v1", "orgs"];

    public async Task RunAsync(string orgId, string accountId, IEnumerable<string> ids)
    {
        await http.DeleteAsync(string.Concat("https://directory.example.com/admin/v1/orgs/", orgId, "/directory/users/", accountId));
        await http.PostAsync(string.Join("/", Root) + "/" + orgId + "/groups/search", null);
        await http.PostAsync(string.Join("/", [.. Root, orgId, "users", "search"]), null);
        await http.PostAsync(string.Format(CultureInfo.InvariantCulture, "https://{2}/{0}/{1}/orgs/1/users/search", "admin", "v1", "directory.example.com"), null);
        Console.WriteLine(string.Join(" or ", "https://api.atlassian.com/admin/v1/orgs/1/users/search", "https://api.atlassian.com/admin/v1/orgs/1/groups/search"));
        await http.GetAsync(string.Concat("https://api.atlassian.com/admin/v1/orgs/", orgId, "/events"));
    }
}
