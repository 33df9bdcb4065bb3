using RestSharp;

class Users
{
    private readonly RestClient _client = new RestClient("https://api.atlassian.com/");

    public bool Restore(string org, string user)
    {
        var request = Prepare("admin/v1/orgs/{org}/directory/users/{user}/restore-access", org);
        request.AddUrlSegment("user", user);
        request.Method = Method.POST;
        return {|AAM1002:_client.Execute(request)|}.Content != "";
    }

    private static RestRequest Prepare(string resource, string org)
    {
        var request = new RestRequest(resource, Method.GET);
        request.AddUrlSegment("org", org);
        return request;
    }
}
