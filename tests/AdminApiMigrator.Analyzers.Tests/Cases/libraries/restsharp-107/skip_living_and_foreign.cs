using System.Threading.Tasks;
using RestSharp;

class Reports
{
    public async Task RunAsync(string orgId, string accountId, RestClient unknown)
    {
        var client = new RestClient(new RestClientOptions("https://api.atlassian.com/admin/v1"));
        await client.GetAsync(new RestRequest($"orgs/{orgId}/users"));
        await client.GetJsonAsync<object>($"orgs/{orgId}/directory/users/{accountId}/last-active-dates");
        await client.ExecuteAsync(new RestRequest($"orgs/{orgId}/users/{accountId}/roles/assign", Method.Post));
        await client.PostJsonAsync($"https://hr.example.com/admin/v1/orgs/{orgId}/users/search", new { });

        var v2 = new RestClient("https://api.atlassian.com/admin/v2");
        await v2.PostAsync(new RestRequest($"orgs/{orgId}/directories/-/users/search"));

        await unknown.PostAsync(new RestRequest($"orgs/{orgId}/users/search"));
    }
}
