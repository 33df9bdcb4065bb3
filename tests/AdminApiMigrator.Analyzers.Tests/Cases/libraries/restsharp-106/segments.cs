using RestSharp;

class Leavers
{
    public void Suspend(string orgId, string accountId)
    {
        var client = new RestClient("https://api.atlassian.com/admin/v1");
        var request = new RestRequest("orgs/{orgId}/directory/users/{accountId}/suspend-access", Method.POST);
        request.AddUrlSegment("orgId", orgId);
        request.AddUrlSegment("accountId", accountId);
        request.AddHeader("Accept", "application/json");
        {|AAM1002:client.Execute(request)|};
    }

    public void Delete(string orgId, string groupId)
    {
        var client = new RestClient("https://api.atlassian.com/");
        var request = new RestRequest("/admin/v1/orgs/{org}/directory/{kind}/{id}") { Method = Method.DELETE };
        request.AddParameter("org", orgId, ParameterType.UrlSegment).AddUrlSegment("kind", "groups").AddUrlSegment("id", groupId).AddQueryParameter("forceIfNotEmpty", "true");
        {|AAM1002:client.Execute<object>(request)|};
    }
}
