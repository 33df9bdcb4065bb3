using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

sealed record Step(HttpMethod Method, string Path);

class Steps(HttpClient http, string orgId)
{
    private readonly string _root = "https://api.atlassian.com/admin/v1/orgs/" + orgId;

    public async Task RunAsync(string accountId, string groupId)
    {
        foreach (var (method, path) in new[] { (HttpMethod.Post, $"{_root}/directory/users/{accountId}/suspend-access"), (HttpMethod.Get, _root + "/domains"), (HttpMethod.Delete, $"{_root}/directory/groups/{groupId}") })
        {
            await {|AAM1001:{|AAM1001:http.SendAsync(new HttpRequestMessage(method, path))|}|};
        }

        var table = new Dictionary<string, (string Verb, string Path)>
        {
            ["remove"] = ("DELETE", $"{_root}/directory/users/{accountId}"),
            ["read"] = ("GET", $"{_root}/directory/users/{accountId}/last-active-dates"),
        };
        foreach (var entry in table)
        {
            await {|AAM1001:http.SendAsync(new HttpRequestMessage(new HttpMethod(entry.Value.Verb), entry.Value.Path))|};
        }

        foreach (var step in Plan(groupId))
        {
            await {|AAM1001:http.SendAsync(new HttpRequestMessage(step.Method, step.Path))|};
        }
    }

    private IEnumerable<Step> Plan(string groupId)
    {
        yield return new Step(HttpMethod.Get, _root + "/policies");
        yield return new Step(HttpMethod.Post, $"{_root}/directory/groups/{groupId}/memberships");
    }
}
