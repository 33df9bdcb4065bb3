using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Directory
{
    public async Task SearchAsync(HttpClient http, string orgId)
    {
        await {|AAM1002:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search", new { accountTypes = new[] { "atlassian", "customer" } })|};
    }
}
