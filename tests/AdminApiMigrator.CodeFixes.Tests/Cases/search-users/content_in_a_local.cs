using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

class Directory
{
    public async Task<string> SearchAsync(HttpClient http, string baseUrl, string orgId)
    {
        var body = new StringContent(JsonSerializer.Serialize(new { limit = 100 }), Encoding.UTF8, "application/json");
        var response = await {|AAM1001:http.PostAsync($"{baseUrl}/admin/v1/orgs/{orgId}/users/search", body)|};
        return await response.Content.ReadAsStringAsync();
    }
}
-----
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Directory
{
    public async Task<string> SearchAsync(HttpClient http, string baseUrl, string orgId)
    {
        var body = new StringContent(JsonSerializer.Serialize(new { limit = 100 }), Encoding.UTF8, "application/json");
        var response = await http.AdminApi(baseUrl).V1.SearchUsersAsync(orgId, body);
        return await response.Content.ReadAsStringAsync();
    }
}
