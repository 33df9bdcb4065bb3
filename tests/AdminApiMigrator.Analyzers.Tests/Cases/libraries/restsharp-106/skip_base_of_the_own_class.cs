using RestSharp;

class PortalClient : RestClient
{
    public PortalClient() : base("https://portal.example.com/admin/v1")
    {
    }
}

class Directory
{
    private readonly PortalClient _portal;
    private readonly RestClient _any;

    public Directory(PortalClient portal, RestClient any)
    {
        _portal = portal;
        _any = any;
    }

    public void Remove(string orgId, string accountId)
    {
        var request = new RestRequest("orgs/" + orgId + "/directory/users/" + accountId, Method.DELETE);
        _portal.Execute(request);
    }

    public void Search(string orgId)
    {
        // Many services have such a tail; nothing says whose this one is.
        var request = new RestRequest("orgs/" + orgId + "/users/search", Method.POST);
        _any.Execute(request);
    }
}
