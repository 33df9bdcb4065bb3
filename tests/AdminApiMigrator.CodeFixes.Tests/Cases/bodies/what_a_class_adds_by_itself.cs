using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class Synced
{
    public string Name { get; set; } = "";

    public string Description { get; set; } = "kept in step, do not edit";
}

sealed class Explained(string why)
{
    public string Name { get; set; } = "";

    public string Description { get; } = why;
}

sealed record Plain(string Name, string? Description = null);

enum Resource
{
    Jira,
}

class Groups(HttpClient http, string orgId)
{
    public async Task ByDefaultAsync(string name)
    {
        var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups", new Synced { Name = name })|};
        response.EnsureSuccessStatusCode();
    }

    public async Task ByConstructorAsync(string name, string why)
    {
        var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups", new Explained(why) { Name = name })|};
        response.EnsureSuccessStatusCode();
    }

    public async Task ByRecordAsync(string name)
    {
        var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups", new Plain(name, "by hand"))|};
        response.EnsureSuccessStatusCode();
    }

    public async Task CopiedAsync(string name, Dictionary<string, string> defaults)
    {
        var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups", new Dictionary<string, string>(defaults) { ["name"] = name })|};
        response.EnsureSuccessStatusCode();
    }

    public async Task NumberedAsync(string groupId)
    {
        var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/assign", new { roleAssociations = new[] { new { resource = Resource.Jira, role = "user" } } })|};
        response.EnsureSuccessStatusCode();
    }
}
-----
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

sealed class Synced
{
    public string Name { get; set; } = "";

    public string Description { get; set; } = "kept in step, do not edit";
}

sealed class Explained(string why)
{
    public string Name { get; set; } = "";

    public string Description { get; } = why;
}

sealed record Plain(string Name, string? Description = null);

enum Resource
{
    Jira,
}

class Groups(HttpClient http, string orgId)
{
    public async Task ByDefaultAsync(string name)
    {
        await http.AdminApi().Groups.CreateAsync(orgId, name, "kept in step, do not edit");
    }

    public async Task ByConstructorAsync(string name, string why)
    {
        var response = await http.AdminApi().V1.CreateGroupAsync(orgId, JsonContent.Create(new Explained(why) { Name = name }));
        response.EnsureSuccessStatusCode();
    }

    public async Task ByRecordAsync(string name)
    {
        await http.AdminApi().Groups.CreateAsync(orgId, name, "by hand");
    }

    public async Task CopiedAsync(string name, Dictionary<string, string> defaults)
    {
        var response = await http.AdminApi().V1.CreateGroupAsync(orgId, JsonContent.Create(new Dictionary<string, string>(defaults) { ["name"] = name }));
        response.EnsureSuccessStatusCode();
    }

    public async Task NumberedAsync(string groupId)
    {
        var response = await http.AdminApi().V1.AssignRolesToGroupAsync(orgId, groupId, JsonContent.Create(new { roleAssociations = new[] { new { resource = Resource.Jira, role = "user" } } }));
        response.EnsureSuccessStatusCode();
    }
}
