using RestSharp;

class AdminClient : RestClient
{
    public AdminClient(string version) : base("https://api.atlassian.com/admin/" + version)
    {
    }

    public AdminClient() : this("v1")
    {
    }
}

class FixedClient : RestClient
{
    public FixedClient() : base("https://api.atlassian.com/admin/v1")
    {
    }

    public void Restore(string orgId, string accountId) => {|AAM1002:Execute(new AdminRequest($"directory/users/{accountId}/restore-access", orgId, Method.POST))|};
}

class AdminRequest : RestRequest
{
    public AdminRequest(string tail, string orgId, Method method) : base("orgs/{orgId}/" + tail, method)
    {
        AddUrlSegment("orgId", orgId);
    }
}

class Job
{
    public void Run(string orgId, string groupId)
    {
        var client = new AdminClient("v1");
        {|AAM1002:client.Execute(new AdminRequest("directory/groups/" + groupId, orgId, Method.DELETE))|};
    }
}
