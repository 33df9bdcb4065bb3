using System.Net.Http;
using System.Threading.Tasks;

class Users(HttpClient http, string root = "https://api.atlassian.com")
{
    public Task RemoveAsync(string orgId, string accountId) => http.DeleteAsync($"{root}/admin/v1/orgs/{orgId}/directory/users/{accountId}");
}

static class Program
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Users(http, "http://localhost:9876").RemoveAsync("acme", "u");
        await new Users(http, root: "https://directory.example.com").RemoveAsync("acme", "u");
    }
}
