using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Joiners
{
    private readonly HttpClient _http;

    public Joiners(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://api.atlassian.com/admin/v1/");
    }

    public async Task AddAsync(string orgId, string groupId, string accountId)
    {
        (await {|AAM1001:_http.PostAsJsonAsync($"orgs/{orgId}/directory/groups/{groupId}/memberships", new { account_id = accountId })|}).EnsureSuccessStatusCode();
    }

    public async Task<bool> TryAddAsync(string orgId, string groupId, string accountId)
    {
        var response = await {|AAM1001:_http.PostAsJsonAsync($"orgs/{orgId}/directory/groups/{groupId}/memberships", new { account_id = accountId })|};
        return response.IsSuccessStatusCode;
    }
}
-----
using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Joiners
{
    private readonly HttpClient _http;

    public Joiners(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://api.atlassian.com/admin/v1/");
    }

    public async Task AddAsync(string orgId, string groupId, string accountId)
    {
        await _http.AdminApi().Groups.AddMemberAsync(orgId, groupId, accountId);
    }

    public async Task<bool> TryAddAsync(string orgId, string groupId, string accountId)
    {
        var response = await _http.AdminApi().V1.AddUserToGroupAsync(orgId, groupId, JsonContent.Create(new { account_id = accountId }));
        return response.IsSuccessStatusCode;
    }
}
