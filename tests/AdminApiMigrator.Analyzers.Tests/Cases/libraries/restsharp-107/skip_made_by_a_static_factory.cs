using System.Threading.Tasks;
using RestSharp;

class Shelves
{
    private readonly RestClient _client = new("https://warehouse.contoso.example/admin");

    public static RestRequest ForOrg(string resource, string org, Method method = Method.Get) =>
        new RestRequest("v1/orgs/{orgId}/" + resource, method).AddUrlSegment("orgId", org);

    public Task<RestResponse> RunAsync(RestRequest request) => _client.ExecuteAsync(request);

    public string Check(RestRequest request) => request.Resource;

    public async Task SearchAsync(string org)
    {
        var search = ForOrg("users/search", org, Method.Post);
        Check(search);
        await RunAsync(search);
        var users = ForOrg("directory/users/1", org);
        Check(users);
        await RunAsync(users);
    }
}
