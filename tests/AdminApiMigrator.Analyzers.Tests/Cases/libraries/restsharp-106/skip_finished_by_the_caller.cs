using RestSharp;

class Users
{
    private readonly RestClient _client = new RestClient("https://api.atlassian.com/");

    public string Activity(string org, string user)
    {
        var request = Prepare("admin/v1/orgs/{org}/directory/users/{user}/{tail}", org);
        request.AddUrlSegment("user", user);
        request.AddUrlSegment("tail", "last-active-dates");
        return _client.Execute(request).Content;
    }

    public string Read(string org, string user)
    {
        var request = Prepare("admin/v1/orgs/{org}/directory/users/{user}", org);
        request.Method = Method.GET;
        return _client.Execute(request).Content;
    }

    private static RestRequest Prepare(string resource, string org)
    {
        var request = new RestRequest(resource, Method.DELETE);
        request.AddUrlSegment("org", org);
        return request;
    }
}
