using System.Net.Http;
using System.Threading.Tasks;

class Sending(HttpClient http)
{
    public async Task RunAsync(string orgId)
    {
        await LogAsync("https://api.atlassian.com/admin/v1/orgs/1/users/search");
        await PageAsync("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users");
        await OtherAsync("admin/v1/orgs/" + orgId + "/users/search");
        await NothingAsync("https://api.atlassian.com/admin/v1/orgs/1/users/search");
    }

    private Task LogAsync(string text) => http.PostAsync("https://logs.example.com/v1", new StringContent(text));

    private Task PageAsync(string url) => http.GetAsync(url + "?limit=10");

    private Task OtherAsync(string path) => http.PostAsync("https://directory.example.com/" + path, null);

    private Task NothingAsync(string text) => text.Length > 0 ? Task.CompletedTask : http.GetAsync("https://example.com");
}
