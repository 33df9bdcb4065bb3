using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

class Made(HttpClient http)
{
    private const string Orgs = "https://api.atlassian.com/admin/v1/orgs/";

    public async Task RunAsync(string orgId, IEnumerable<string> accountIds, string groupId)
    {
        var urls = accountIds.Where(id => id.Length > 0).Select(id => $"{Orgs}{orgId}/directory/users/{id}/suspend-access").ToList();
        foreach (var url in urls)
        {
            await {|AAM1001:http.PostAsync(url, null)|};
        }

        await Task.WhenAll(new[] { "suspend", "restore" }.Select(action => {|AAM1001:{|AAM1001:http.PostAsync($"{Orgs}{orgId}/directory/users/{groupId}/{action}-access", null)|}|}));

        await Parallel.ForEachAsync(accountIds.Select(id => new Uri($"{Orgs}{orgId}/directory/groups/{groupId}/memberships/{id}")), async (uri, token) =>
        {
            await {|AAM1001:http.DeleteAsync(uri, token)|};
        });
    }
}
