using System.Net.Http;
using System.Threading.Tasks;

class Choices(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId, string groupId, string action)
    {
        var (method, path) = action switch
        {
            "remove" => (HttpMethod.Delete, $"directory/users/{accountId}"),
            "search" => (HttpMethod.Post, "users/search"),
            _ => (HttpMethod.Get, "users"),
        };
        var request = new HttpRequestMessage(method, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/{path}");
        await {|AAM1001:{|AAM1001:http.SendAsync(request)|}|};

        (HttpMethod Method, string Path) route = (HttpMethod.Delete, "directory/groups/" + groupId);
        await {|AAM1001:http.SendAsync(new HttpRequestMessage(route.Method, "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/" + route.Path))|};

        var verb = action == "add" ? HttpMethod.Post : HttpMethod.Get;
        await {|AAM1001:http.SendAsync(new HttpRequestMessage(verb, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships"))|};
    }
}
