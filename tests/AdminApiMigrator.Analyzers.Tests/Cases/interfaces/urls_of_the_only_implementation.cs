using System;
using System.Net.Http;
using System.Threading.Tasks;

public interface IAdminUrls
{
    string Root { get; }

    Uri Suspend(string orgId, string accountId);
}

public sealed class Service(IAdminUrls urls, HttpClient http)
{
    public Task<HttpResponseMessage> SuspendAsync(string orgId, string accountId) => {|AAM1001:http.PostAsync(urls.Suspend(orgId, accountId), null)|};

    public Task<HttpResponseMessage> SearchAsync(string orgId) => {|AAM1001:http.PostAsync($"{urls.Root}/orgs/{orgId}/users/search", null)|};
}
//// file: AdminUrls.cs
using System;

internal sealed class AdminUrls : IAdminUrls
{
    public string Root => "https://api.atlassian.com/admin/v1";

    public Uri Suspend(string orgId, string accountId) => new($"{Root}/orgs/{orgId}/directory/users/{accountId}/suspend-access");
}

internal sealed class FakeUrls : IAdminUrls
{
    public string Root => "http://localhost:5000";

    public Uri Suspend(string orgId, string accountId) => new($"{Root}/suspended");
}
