using System;
using System.Net.Http;
using System.Threading.Tasks;

public interface IAdminUrls
{
    string Root { get; }

    Uri Suspend(string orgId, string accountId);
}

internal sealed class AdminUrls : IAdminUrls
{
    public string Root => "https://api.atlassian.com/admin/v1";

    public Uri Suspend(string orgId, string accountId) => new($"{Root}/orgs/{orgId}/directory/users/{accountId}/suspend-access");
}

public sealed class Service(IAdminUrls urls, HttpClient http)
{
    public async Task SuspendAsync(string orgId, string accountId)
    {
        var response = await {|AAM1001:http.PostAsync(urls.Suspend(orgId, accountId), null)|};
        response.EnsureSuccessStatusCode();
    }

    public async Task RemoveAsync(string orgId, string accountId)
    {
        var response = await {|AAM1001:http.DeleteAsync($"{urls.Root}/orgs/{orgId}/directory/users/{accountId}")|};
        response.EnsureSuccessStatusCode();
    }
}
-----
using System;
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

public interface IAdminUrls
{
    string Root { get; }

    Uri Suspend(string orgId, string accountId);
}

internal sealed class AdminUrls : IAdminUrls
{
    public string Root => "https://api.atlassian.com/admin/v1";

    public Uri Suspend(string orgId, string accountId) => new($"{Root}/orgs/{orgId}/directory/users/{accountId}/suspend-access");
}

public sealed class Service(IAdminUrls urls, HttpClient http)
{
    public async Task SuspendAsync(string orgId, string accountId)
    {
        var response = await http.AdminApi().V1.PostAsync(urls.Suspend(orgId, accountId), null);
        response.EnsureSuccessStatusCode();
    }

    public async Task RemoveAsync(string orgId, string accountId)
    {
        await http.AdminApi(urls.Root).Users.RemoveAsync(orgId, accountId);
    }
}
