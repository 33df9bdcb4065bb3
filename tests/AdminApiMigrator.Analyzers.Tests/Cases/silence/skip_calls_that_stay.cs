using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Living(HttpClient http)
{
    private const string V1 = "https://api.atlassian.com/admin/v1/orgs/";
    private const string V2 = "https://api.atlassian.com/admin/v2/orgs/";

    public async Task RunAsync(string orgId, string accountId, string directoryId, string groupId)
    {
        await http.GetAsync(V1 + orgId);
        await http.GetAsync(V1 + orgId + "/users");
        await http.GetAsync(V1 + orgId + "/domains");
        await http.GetAsync(V1 + orgId + "/events?limit=10");
        await http.GetAsync(V1 + orgId + "/directory/users/" + accountId + "/last-active-dates");
        await http.PostAsync(V1 + orgId + "/users/" + accountId + "/roles/assign", null);
        await http.PostAsJsonAsync($"{V2}{orgId}/directories/{directoryId}/users/search", new { limit = 50 });
        await http.PostAsync($"{V2}{orgId}/directories/{directoryId}/users/{accountId}/suspend", null);
        await http.DeleteAsync($"{V2}{orgId}/directories/{directoryId}/groups/{groupId}");
        await http.GetAsync($"https://api.atlassian.com/users/{accountId}/manage");
    }
}
