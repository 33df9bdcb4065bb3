using System;
using System.Threading.Tasks;
using RestSharp;

class AdminApi
{
    private readonly RestClient _client = new(new RestClientOptions("https://api.atlassian.com/admin"));

    public static RestRequest ForOrg(string resource, string org, Method method = Method.Get) =>
        new RestRequest("v1/orgs/{orgId}/" + resource, method).AddUrlSegment("orgId", org);

    public async Task<RestResponse> RunAsync(RestRequest request)
    {
        var response = await _client.ExecuteAsync(request);
        return response.IsSuccessful ? response : throw new InvalidOperationException(request.Resource);
    }
}

class Reconcile(AdminApi api, string org)
{
    public async Task RunAsync(string group, string account)
    {
        var search = AdminApi.ForOrg("users/search", org, Method.Post);
        search.AddJsonBody(new { limit = 1000 });
        await {|AAM1002:api.RunAsync(search)|};

        var leave = AdminApi.ForOrg("directory/groups/{group}/memberships/{account}", org, Method.Delete)
            .AddUrlSegment("group", group)
            .AddUrlSegment("account", account);
        await {|AAM1002:api.RunAsync(leave)|};

        var join = AdminApi.ForOrg($"directory/groups/{group}/memberships", org);
        join.Method = Method.Post;
        await {|AAM1002:api.RunAsync(join)|};

        await api.RunAsync(AdminApi.ForOrg("users", org));
        var managed = AdminApi.ForOrg("users", org);
        await api.RunAsync(managed);
    }
}
