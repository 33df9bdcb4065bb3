using System.Net.Http;
using System.Threading.Tasks;

class Leavers(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId)
    {
        await {|AAM1001:http.PostAsync(string.Format(Urls.Users.Suspend, orgId, accountId), null)|};
        await {|AAM1001:http.DeleteAsync(Urls.Users.One(orgId, accountId))|};
        await {|AAM1001:http.PostAsync($"{Urls.V1}/orgs/{orgId}/groups/search", null)|};
    }
}
//// file: Urls.cs
static class Urls
{
    public const string Host = Hosts.Api;
    public const string V1 = "https://" + Host + "/admin/v1";
    private const string Org = V1 + "/orgs/{0}";

    public static class Users
    {
        public const string Suspend = Org + "/directory/users/{1}/suspend-access";

        public static string One(string orgId, string accountId) => string.Format(Org, orgId) + "/directory/users/" + accountId;
    }
}
//// file: Hosts.cs
static class Hosts
{
    public const string Api = "api.atlassian.com";
}
