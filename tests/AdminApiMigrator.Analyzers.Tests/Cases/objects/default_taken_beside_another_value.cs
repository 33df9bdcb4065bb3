using System.Net.Http;
using System.Threading.Tasks;

class Users
{
    private readonly HttpClient _http;
    private readonly string _root;

    public Users(HttpClient http, string root = "https://api.atlassian.com/")
    {
        _http = http;
        _root = root.TrimEnd('/');
    }

    public Task RemoveAsync(string orgId, string accountId) => {|AAM1001:_http.DeleteAsync($"{_root}/admin/v1/orgs/{orgId}/directory/users/{accountId}")|};
}

static class Program
{
    public static async Task RunAsync(HttpClient http, bool isRehearsal)
    {
        var users = isRehearsal ? new Users(http, "http://localhost:9876") : new Users(http);
        await users.RemoveAsync("acme", "u");
    }
}
