using System.Threading.Tasks;
using RestSharp;

class Assets(string org)
{
    private readonly RestClient _rest = new("https://assets.contoso.com");

    public Task AddAsync(string groupId) => CheckedAsync(NewRequest($"directory/groups/{groupId}/memberships", Method.Post));

    private RestRequest NewRequest(string tail, Method method) => new($"admin/v1/orgs/{org}/{tail}", method);

    private async Task<RestResponse> CheckedAsync(RestRequest request) => await _rest.ExecuteAsync(request);
}
