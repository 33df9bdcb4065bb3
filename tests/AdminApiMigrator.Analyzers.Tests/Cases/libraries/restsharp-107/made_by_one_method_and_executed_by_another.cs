using System;
using System.Threading.Tasks;
using RestSharp;

class Directory(RestClient rest, string org)
{
    public async Task AddAsync(string groupId, string accountId)
    {
        var request = NewRequest("directory/groups/{groupId}/memberships", Method.Post)
            .AddUrlSegment("groupId", groupId)
            .AddJsonBody(new { account_id = accountId });
        await {|AAM1002:CheckedAsync(request)|};
    }

    public Task EventsAsync() => CheckedAsync(NewRequest("events", Method.Get));

    private RestRequest NewRequest(string tail, Method method) => new RestRequest("admin/v1/orgs/{org}/" + tail, method).AddUrlSegment("org", org);

    private async Task<RestResponse> CheckedAsync(RestRequest request)
    {
        var response = await rest.ExecuteAsync(request);
        return response.IsSuccessful ? response : throw new InvalidOperationException(request.Resource);
    }
}
