using System.Net.Http;
using System.Threading.Tasks;
using RestSharp;

class Groups
{
    public async Task RunAsync(HttpClient http, string orgId, string groupId)
    {
        var client = new RestClient("https://api.atlassian.com");
        await {|AAM1002:client.PostJsonAsync($"admin/v1/orgs/{orgId}/directory/groups", new { name = "x" })|};
        await {|AAM1002:client.PostJsonAsync<object, object>($"admin/v1/orgs/{orgId}/users/search", new { })|};
        await {|AAM1002:client.ExecutePostAsync(new RestRequest($"admin/v1/orgs/{orgId}/groups/search"))|};

        var overHttp = new RestClient(new HttpClient { BaseAddress = new System.Uri("https://api.atlassian.com/admin/v1") });
        await {|AAM1002:overHttp.PostAsync(new RestRequest("orgs/{orgId}/directory/groups/{groupId}/memberships").AddJsonBody(new { account_id = "x" }))|};
        await {|AAM1002:overHttp.ExecuteAsync(new RestRequest($"orgs/{orgId}/directory/groups/{groupId}/roles/assign"), Method.Post)|};
        {|AAM1002:overHttp.Post(new RestRequest($"orgs/{orgId}/directory/groups/{groupId}/roles/revoke"))|};
    }
}
