using System.Net.Http;
using System.Threading.Tasks;

class Templates(HttpClient http)
{
    private const string Url = "https://{host}/admin/v1/orgs/{orgId}/users/search";

    public Task RunAsync(string orgId) => http.PostAsync(Url.Replace("{host}", "directory.example.com").Replace("{orgId}", orgId), null);

    public Task OtherAsync(string orgId) =>
        http.PostAsync("https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search".Replace("users/search", "events").Replace("{orgId}", orgId), null);
}
