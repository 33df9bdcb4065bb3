using System.Net.Http;
using System.Threading.Tasks;

public class Resolved(HttpClient http)
{
    public async Task RunAsync(string orgId, string id)
    {
        await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search", null);
        await http.GetAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users");
        await http.GetAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{id}/last-active-dates");
        await PostAsync("users/search");
    }

    private Task PostAsync(string tail) => http.PostAsync("https://api.atlassian.com/admin/v1/orgs/1/" + tail, null);
}
