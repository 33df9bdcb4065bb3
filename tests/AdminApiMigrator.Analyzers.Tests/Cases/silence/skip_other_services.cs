using System.Net.Http;
using System.Threading.Tasks;

class Others(HttpClient http)
{
    public async Task RunAsync(string org, string team, string slug)
    {
        await http.PostAsync($"https://api.github.com/orgs/{org}/teams/{team}/memberships", null);
        await http.DeleteAsync($"https://api.github.com/orgs/{org}/memberships/{slug}");
        await http.PostAsync($"https://grafana.example.com/api/orgs/{org}/users/search", null);
        await http.PostAsync($"/v1/orgs/{org}/users/invite", null);
        await http.DeleteAsync($"https://bitbucket.example.com/rest/api/1.0/admin/groups?name={slug}");
        await http.PostAsync($"https://bitbucket.example.com/rest/api/latest/admin/groups/add-user", null);
        await http.PostAsync($"orgs/{org}/groups/search", null);
        await http.DeleteAsync($"/organizations/{org}/directory/users/{slug}");
    }
}
