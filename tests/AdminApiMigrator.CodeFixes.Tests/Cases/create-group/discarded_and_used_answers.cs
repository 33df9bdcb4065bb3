using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

class Groups
{
    private const string Root = "https://api.atlassian.com/admin/v1/orgs/";

    public async Task CreateAsync(HttpClient http, string orgId, string name)
    {
        var content = new StringContent(JsonSerializer.Serialize(new { name, description = "made by a job" }), Encoding.UTF8, "application/json");
        var url = Root + orgId + "/directory/groups";
        var response = await {|AAM1001:http.PostAsync(url, content)|};
        response.EnsureSuccessStatusCode();
    }

    public async Task<string> CreateWithIdAsync(HttpClient http, string orgId, string name)
    {
        var response = await {|AAM1001:http.PostAsJsonAsync(Root + orgId + "/directory/groups", new { name })|};
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("groupId").GetString()!;
    }
}
-----
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Groups
{
    private const string Root = "https://api.atlassian.com/admin/v1/orgs/";

    public async Task CreateAsync(HttpClient http, string orgId, string name)
    {
        await http.AdminApi().Groups.CreateAsync(orgId, name, "made by a job");
    }

    public async Task<string> CreateWithIdAsync(HttpClient http, string orgId, string name)
    {
        var response = await http.AdminApi().V1.CreateGroupAsync(orgId, JsonContent.Create(new { name }));
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("groupId").GetString()!;
    }
}
