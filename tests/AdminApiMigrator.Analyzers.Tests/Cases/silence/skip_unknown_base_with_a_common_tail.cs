using System.Net.Http;
using System.Threading.Tasks;

class Common(HttpClient http, string server)
{
    private readonly string _server = server;

    public async Task RunAsync(string orgId, string id)
    {
        await http.PostAsync($"{_server}/orgs/{orgId}/users/search", null);
        await http.PostAsync($"{_server}/v1/orgs/{orgId}/groups/search", null);
        await http.PostAsync(_server + "/orgs/" + orgId + "/users/invite", null);
        await http.PostAsync($"users/{id}/suspend-access", null);
        await http.GetAsync($"{_server}/orgs");
    }
}
