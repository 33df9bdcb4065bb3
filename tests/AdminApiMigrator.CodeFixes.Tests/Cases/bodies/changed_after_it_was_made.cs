using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

sealed class Member
{
    [JsonPropertyName("account_id")]
    public string? AccountId { get; set; }
}

class Groups(HttpClient http, string orgId)
{
    public async Task DescribedAsync(string name, string? why)
    {
        var payload = new Dictionary<string, string> { ["name"] = name };
        if (why is not null)
        {
            payload["description"] = why;
        }

        var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups", payload)|};
        response.EnsureSuccessStatusCode();
    }

    public async Task ReusedAsync(string groupId, string first, string[] others)
    {
        var payload = new Member { AccountId = first };
        foreach (var other in others)
        {
            payload.AccountId = other;
            var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships", payload)|};
            response.EnsureSuccessStatusCode();
        }
    }

    public async Task HandedOnAsync(string groupId, string accountId)
    {
        var payload = new Member { AccountId = accountId };
        var same = payload;
        same.AccountId = accountId.Trim();
        var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships", payload)|};
        response.EnsureSuccessStatusCode();
    }

    public async Task OnlyReadAsync(string groupId, string accountId)
    {
        var payload = new Member { AccountId = accountId };
        Console.WriteLine(payload.AccountId.Trim());
        var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships", payload)|};
        response.EnsureSuccessStatusCode();
    }
}
-----
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

sealed class Member
{
    [JsonPropertyName("account_id")]
    public string? AccountId { get; set; }
}

class Groups(HttpClient http, string orgId)
{
    public async Task DescribedAsync(string name, string? why)
    {
        var payload = new Dictionary<string, string> { ["name"] = name };
        if (why is not null)
        {
            payload["description"] = why;
        }

        var response = await http.AdminApi().V1.CreateGroupAsync(orgId, JsonContent.Create(payload));
        response.EnsureSuccessStatusCode();
    }

    public async Task ReusedAsync(string groupId, string first, string[] others)
    {
        var payload = new Member { AccountId = first };
        foreach (var other in others)
        {
            payload.AccountId = other;
            var response = await http.AdminApi().V1.AddUserToGroupAsync(orgId, groupId, JsonContent.Create(payload));
            response.EnsureSuccessStatusCode();
        }
    }

    public async Task HandedOnAsync(string groupId, string accountId)
    {
        var payload = new Member { AccountId = accountId };
        var same = payload;
        same.AccountId = accountId.Trim();
        var response = await http.AdminApi().V1.AddUserToGroupAsync(orgId, groupId, JsonContent.Create(payload));
        response.EnsureSuccessStatusCode();
    }

    public async Task OnlyReadAsync(string groupId, string accountId)
    {
        var payload = new Member { AccountId = accountId };
        Console.WriteLine(payload.AccountId.Trim());
        await http.AdminApi().Groups.AddMemberAsync(orgId, groupId, accountId);
    }
}
