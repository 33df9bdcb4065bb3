using System.Collections.Generic;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

class Moved(HttpClient http)
{
    private const string Members = "https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships";

    public async Task RunAsync(string orgId, string directoryId, Dictionary<string, string> moved)
    {
        await http.PostAsync(Regex.Replace(Members, "v1/orgs/([^/]+)/directory", "v2/orgs/$1/directories/" + directoryId), null);
        await http.PostAsync(Regex.Replace(Members, "/v1/", "/v2/").Replace("{orgId}", orgId), null);
        var url = Members;
        foreach (var pair in moved)
        {
            url = url.Replace(pair.Key, pair.Value);
        }

        await http.GetAsync(url);
    }
}
