using System.Net.Http;
using System.Threading.Tasks;

namespace Fabrikam;

static class HttpClientExtensions
{
    public static string AdminApi(this HttpClient http) => "https://admin.fabrikam.example";
}

class Leavers(HttpClient http)
{
    public async Task SuspendAsync(string orgId, string accountId)
    {
        var response = await {|AAM1002:http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|};
        response.EnsureSuccessStatusCode();
    }
}
