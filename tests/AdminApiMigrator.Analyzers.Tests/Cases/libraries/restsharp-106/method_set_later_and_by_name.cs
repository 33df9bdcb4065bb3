using System;
using System.Threading.Tasks;
using RestSharp;

class Groups
{
    private readonly IRestClient _client = new RestClient(new Uri("https://api.atlassian.com"));

    public async Task RunAsync(string orgId, string groupId)
    {
        var search = new RestRequest();
        search.Resource = $"admin/v1/orgs/{orgId}/groups/search";
        search.Method = Method.POST;
        await {|AAM1002:_client.ExecuteTaskAsync(search)|};

        {|AAM1002:_client.Post(new RestRequest($"admin/v1/orgs/{orgId}/directory/groups").AddJsonBody(new { name = "x" }))|};
        await {|AAM1002:_client.DeleteAsync<object>(new RestRequest($"admin/v1/orgs/{orgId}/directory/groups/{groupId}"))|};
        await {|AAM1002:_client.ExecutePostTaskAsync<object>(new RestRequest($"admin/v1/orgs/{orgId}/users/invite"))|};
        {|AAM1002:_client.ExecuteAsPost(new RestRequest($"admin/v1/orgs/{orgId}/users/search"), "POST")|};
        {|AAM1002:_client.Execute(new RestRequest($"admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships"), Method.POST)|};
    }
}
