using System.Net.Http;
using System.Threading.Tasks;

static class Urls
{
    public const string V1 = "https://api.atlassian.com/admin/v1";
    public const string V2 = "https://api.atlassian.com/admin/v2";
    public const string Suspend = V1 + "/orgs/{0}/directory/users/{1}/suspend-access";

    public static string Users(string orgId) => $"{V1}/orgs/{orgId}/users";

    public static string Search(string orgId, string directoryId) => $"{V2}/orgs/{orgId}/directories/{directoryId}/users/search";
}

class Living(HttpClient http)
{
    public async Task RunAsync(string orgId, string directoryId)
    {
        await http.GetAsync(Urls.Users(orgId));
        await http.PostAsync(Urls.Search(orgId, directoryId), null);
        await http.GetAsync(Urls.Suspend.Substring(0, 20));
    }
}
