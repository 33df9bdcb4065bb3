using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;

class Access(HttpClient http, string orgId)
{
    public async Task SuspendAsync(string accountId)
    {
        using var content = new StringContent("{ }", Encoding.UTF8, "application/json");
        using var response = await {|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", content)|};
        response.EnsureSuccessStatusCode();
    }

    public async Task<bool> RestoreAsync(string accountId)
    {
        using var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/restore-access", new { })|};
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> ReasonedAsync(string accountId, string why)
    {
        using var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", new { why })|};
        return response.IsSuccessStatusCode;
    }
}
-----
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Access(HttpClient http, string orgId)
{
    public async Task SuspendAsync(string accountId)
    {
        await http.AdminApi().Users.SuspendAsync(orgId, accountId);
    }

    public async Task<bool> RestoreAsync(string accountId)
    {
        using var response = await http.AdminApi().V1.RestoreUserAccessAsync(orgId, accountId);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> ReasonedAsync(string accountId, string why)
    {
        using var response = await http.AdminApi().V1.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", new { why });
        return response.IsSuccessStatusCode;
    }
}
