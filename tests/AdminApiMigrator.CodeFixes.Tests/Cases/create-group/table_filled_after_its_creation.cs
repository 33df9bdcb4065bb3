using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Groups(HttpClient http)
{
    public async Task CreateAsync(string orgId, string name, string? description)
    {
        var body = new Dictionary<string, string> { ["name"] = name };
        if (description is not null)
        {
            body["description"] = description;
        }

        var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups", body)|};
        response.EnsureSuccessStatusCode();
    }
}
-----
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Groups(HttpClient http)
{
    public async Task CreateAsync(string orgId, string name, string? description)
    {
        var body = new Dictionary<string, string> { ["name"] = name };
        if (description is not null)
        {
            body["description"] = description;
        }

        var response = await http.AdminApi().V1.CreateGroupAsync(orgId, JsonContent.Create(body));
        response.EnsureSuccessStatusCode();
    }
}
