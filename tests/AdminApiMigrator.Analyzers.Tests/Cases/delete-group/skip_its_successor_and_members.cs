using System.Net.Http;
using System.Threading.Tasks;

sealed class Groups(HttpClient http, string orgId, string directoryId)
{
    private string V2(string groupId) => $"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}";

    public Task<HttpResponseMessage> DeleteAsync(string groupId) => http.DeleteAsync(V2(groupId));

    public Task<HttpResponseMessage> RemoveMemberAsync(string groupId, string accountId) => http.DeleteAsync($"{V2(groupId)}/memberships/{accountId}");

    public Task<HttpResponseMessage> HeadAsync(string groupId) => http.SendAsync(new(HttpMethod.Head, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}"));
}
