using System.Net.Http;
using System.Threading.Tasks;

sealed class Members(HttpClient http)
{
    public Task LeaveAsync(string org, string directory, string group, string account)
    {
        var url = $"https://api.atlassian.com/admin/v2/orgs/{org}/directories/{directory}/groups/{group}";
        url += "/memberships/" + account;
        return http.DeleteAsync(url);
    }

    public Task<string> IsMemberAsync(string org, string group, string account) =>
        http.GetStringAsync($"https://api.atlassian.com/admin/v1/orgs/{org}/directory/groups/{group}/memberships/{account}");

    public Task InJiraAsync(string group, string account) => http.DeleteAsync($"https://contoso.atlassian.net/rest/api/3/group/user?groupId={group}&accountId={account}");
}
