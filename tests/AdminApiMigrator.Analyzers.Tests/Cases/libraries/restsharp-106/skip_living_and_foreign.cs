using RestSharp;

class Reports
{
    public void Run(string orgId, string accountId, IRestClient unknown)
    {
        var client = new RestClient("https://api.atlassian.com/admin/v1");
        client.Execute(new RestRequest($"orgs/{orgId}/users", Method.GET));
        client.Execute(new RestRequest($"orgs/{orgId}/directory/users/{accountId}/last-active-dates"));
        client.Execute(new RestRequest($"orgs/{orgId}/directory/users/{accountId}"));
        client.Get(new RestRequest($"orgs/{orgId}/directory/users/{accountId}"));

        var other = new RestClient("https://github.example.com/admin/v1");
        other.Execute(new RestRequest($"orgs/{orgId}/users/search", Method.POST));

        unknown.Execute(new RestRequest("orgs/{org}/users/search", Method.POST));
        unknown.Execute(new RestRequest("orgs/{org}/teams", Method.POST));
    }
}
