using System;
using System.Net.Http;
using System.Threading.Tasks;

class Leavers
{
    private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/orgs/") };

    public async Task Suspend(string org, string account)
    {
        var response = await {|AAM1001:_http.PostAsync($"{org}/directory/users/{account}/suspend-access", null)|};
        response.EnsureSuccessStatusCode();
    }
}
-----
using System;
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Leavers
{
    private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/orgs/") };

    public async Task Suspend(string org, string account)
    {
        await _http.AdminApi().Users.SuspendAsync(org, account);
    }
}
