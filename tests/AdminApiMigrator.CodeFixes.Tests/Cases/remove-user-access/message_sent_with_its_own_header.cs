using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

class Leavers
{
    public async Task RemoveAsync(HttpClient http, string baseUrl, string orgId, string accountId, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Delete, $"{baseUrl}/admin/v1/orgs/{orgId}/directory/users/{accountId}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var response = await {|AAM1001:http.SendAsync(request)|};
        response.EnsureSuccessStatusCode();
    }
}
-----
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Leavers
{
    public async Task RemoveAsync(HttpClient http, string baseUrl, string orgId, string accountId, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Delete, $"{baseUrl}/admin/v1/orgs/{orgId}/directory/users/{accountId}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var response = await http.AdminApi().V1.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
