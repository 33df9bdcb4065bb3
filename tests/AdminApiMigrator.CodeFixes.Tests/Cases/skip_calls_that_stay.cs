using System.Net.Http;
using System.Threading.Tasks;

class Living
{
    public async Task ReadAsync(HttpClient http, string orgId, string accountId)
    {
        await http.GetAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users");
        await http.GetAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates");
        await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/{accountId}/roles/assign", null);
        await http.PostAsync($"https://example.com/admin/v1/orgs/{orgId}/users/search", null);
        await http.PostAsync($"/v1/orgs/{orgId}/users/search", null);
    }
}
