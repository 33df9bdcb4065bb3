using System.Net.Http.Json;

internal sealed class Roles
{
    private readonly HttpClient _http;
    private readonly string _groups;

    private Roles(HttpClient http, string orgId)
    {
        _http = http;
        _groups = "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/directory/groups/";
    }

    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var roles = new Roles(http, scenario.OrgId);
        return await roles.ChangeAsync(scenario.Engineering, scenario.ConfluenceSite) && !await roles.ChangeAsync(scenario.NoGroup, scenario.ConfluenceSite);
    }

    private async Task<bool> ChangeAsync(string group, string site)
    {
        var response = await _http.PostAsJsonAsync(_groups + group + "/roles/revoke", new { roleAssociations = new[] { new { resource = site, role = "atlassian/user" } } });
        return response.IsSuccessStatusCode;
    }
}
