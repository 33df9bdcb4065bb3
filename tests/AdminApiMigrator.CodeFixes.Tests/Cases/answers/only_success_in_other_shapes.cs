using System;
using System.Net.Http;
using System.Threading.Tasks;

class Leavers(HttpClient http, string orgId)
{
    public async Task BlockAsync(string accountId)
    {
        using (var response = await {|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|})
        {
            response.EnsureSuccessStatusCode();
        }
    }

    public async Task ArrowAsync(string accountId) =>
        (await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}")|}).EnsureSuccessStatusCode();

    public Task EachAsync(string[] accountIds) => Parallel.ForEachAsync(accountIds, async (accountId, ct) =>
        (await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}", ct)|}).EnsureSuccessStatusCode());

    public Task<HttpResponseMessage> GivenBackAsync(string accountId) => Task.Run(async () =>
        (await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}")|}).EnsureSuccessStatusCode());

    public async Task LoggedAsync(string accountId)
    {
        using (var response = await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}")|})
        {
            response.EnsureSuccessStatusCode();
            Console.WriteLine(response.StatusCode);
        }
    }

    public async Task ExplainedAsync(string accountId)
    {
        using (var response = await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}")|})
        {
            // 404 is a failure here
            response.EnsureSuccessStatusCode();
        }
    }
}
-----
using System;
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Leavers(HttpClient http, string orgId)
{
    public async Task BlockAsync(string accountId)
    {
        await http.AdminApi().Users.SuspendAsync(orgId, accountId);
    }

    public async Task ArrowAsync(string accountId) =>
        await http.AdminApi().Users.RemoveAsync(orgId, accountId);

    public Task EachAsync(string[] accountIds) => Parallel.ForEachAsync(accountIds, async (accountId, ct) =>
        await http.AdminApi().Users.RemoveAsync(orgId, accountId, cancellationToken: ct));

    public Task<HttpResponseMessage> GivenBackAsync(string accountId) => Task.Run(async () =>
        (await http.AdminApi().V1.RemoveUserAccessAsync(orgId, accountId)).EnsureSuccessStatusCode());

    public async Task LoggedAsync(string accountId)
    {
        using (var response = await http.AdminApi().V1.RemoveUserAccessAsync(orgId, accountId))
        {
            response.EnsureSuccessStatusCode();
            Console.WriteLine(response.StatusCode);
        }
    }

    public async Task ExplainedAsync(string accountId)
    {
        using (var response = await http.AdminApi().V1.RemoveUserAccessAsync(orgId, accountId))
        {
            // 404 is a failure here
            response.EnsureSuccessStatusCode();
        }
    }
}
