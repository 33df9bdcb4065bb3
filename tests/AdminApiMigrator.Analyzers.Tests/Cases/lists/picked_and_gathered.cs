using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

sealed record Endpoint(string Name, string Route);

class Picked(HttpClient http)
{
    private static readonly Endpoint[] All =
    [
        new("suspend", "https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}/suspend-access"),
        new("roles", "https://api.atlassian.com/admin/v1/orgs/{0}/users/{1}/roles/assign"),
    ];

    public async Task RunAsync(string orgId, string accountId, List<string> groupIds)
    {
        var suspend = All.First(endpoint => endpoint.Name == "suspend");
        await {|AAM1001:http.PostAsync(string.Format(suspend.Route, orgId, accountId), null)|};

        var queue = new Queue<string>();
        foreach (var id in groupIds)
        {
            queue.Enqueue($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{id}");
        }

        while (queue.TryDequeue(out var url))
        {
            await {|AAM1001:http.DeleteAsync(url)|};
        }
    }
}
