using System;
using System.Net.Http;
using System.Threading.Tasks;

class Leavers
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/orgs/") };

    public async Task<bool> SuspendAsync(string org, string id)
    {
        var response = await {|AAM1001:_http.PostAsync($"{org}/directory/users/{id}/suspend-access", null)|};
        return response.IsSuccessStatusCode;
    }
}
-----
using System;
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Leavers
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/orgs/") };

    public async Task<bool> SuspendAsync(string org, string id)
    {
        var response = await _http.AdminApi().V1.SuspendUserAccessAsync(org, id);
        return response.IsSuccessStatusCode;
    }
}
