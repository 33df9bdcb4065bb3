using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

sealed record Endpoint(string Name, string Route);

class Living(HttpClient http)
{
    private const string Orgs = "https://api.atlassian.com/admin/v1/orgs/";

    private static readonly Endpoint[] All = [new("suspend", Orgs + "{0}/directory/users/{1}/suspend-access"), new("roles", Orgs + "{0}/users/{1}/roles/assign")];

    public async Task RunAsync(string orgId, IEnumerable<string> accountIds)
    {
        var roles = All.Single(endpoint => endpoint.Name == "roles");
        await http.PostAsync(string.Format(roles.Route, orgId, "a"), null);

        foreach (var url in accountIds.Select(id => $"{Orgs}{orgId}/directory/users/{id}/last-active-dates").ToArray())
        {
            await http.GetAsync(url);
        }

        await Task.WhenAll(new[] { "users", "domains", "policies" }.Select(list => http.GetStringAsync(Orgs + orgId + "/" + list)));
        foreach (var name in new[] { "manage", "review" })
        {
            await http.PostAsync($"{Orgs}{orgId}/directory/users/a/{name}-access", null);
        }
    }
}
