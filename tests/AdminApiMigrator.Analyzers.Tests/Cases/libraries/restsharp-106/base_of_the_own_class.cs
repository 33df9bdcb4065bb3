using RestSharp;

class AdminClient : RestClient
{
    public AdminClient() : base("https://api.atlassian.com/admin/v1")
    {
    }
}

class Directory
{
    private readonly AdminClient _client;

    public Directory(AdminClient client) => _client = client;

    public string Search(string orgId)
    {
        var request = new RestRequest("orgs/{orgId}/users/search", Method.POST);
        request.AddUrlSegment("orgId", orgId);
        return {|AAM1002:_client.Execute(request)|}.Content;
    }
}
