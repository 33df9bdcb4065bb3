using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class Indexed(HttpClient http)
{
    private static readonly (string Key, string Url)[] Table =
    [
        ("suspend", "https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}/suspend-access"),
        ("roles", "https://api.atlassian.com/admin/v1/orgs/{0}/users/{1}/roles/assign"),
    ];

    public async Task RunAsync(string orgId, IEnumerable<string> groupIds, string key)
    {
        var urls = groupIds.Select(id => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{id}").ToArray();
        for (var i = 0; i < urls.Length; i++)
        {
            await {|AAM1001:http.DeleteAsync(urls[i])|};
        }

        var any = Table.Where(row => row.Key == key).Select(row => row.Url).FirstOrDefault();
        await {|AAM1001:http.PostAsync(string.Format(any, orgId, "a"), null)|};
    }
}
