using RestSharp;

class Revoker
{
    private readonly IRestClient _client;

    public Revoker(IRestClient client) => _client = client;

    public void Revoke(string orgId, string groupId) => {|AAM1002:_client.Execute(Request("revoke", orgId, groupId))|};

    private static IRestRequest Request(string action, string orgId, string groupId)
    {
        var request = new RestRequest($"admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/{action}", Method.POST);
        return request.AddHeader("X-Job", "revoke");
    }
}
