using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Contoso.LegacyAdmin;

/// <summary>The groups of our organization, their members and their roles.</summary>
public sealed class OrgGroupClient(HttpClient http, AdminConfig config)
{
    private readonly string _directory = config.BaseUrl + "/admin/v1/orgs/" + config.OrgId + "/directory";

    /// <summary>The id of the group with exactly this name.</summary>
    public async Task<string?> FindAsync(string name)
    {
        var body = new { groupNames = new { eq = new[] { name } }, limit = 10 };
        var response = await http.PostAsJsonAsync("admin/v1/orgs/" + config.OrgId + "/groups/search", body);
        response.EnsureSuccessStatusCode();

        var page = await response.Content.ReadFromJsonAsync<JsonElement>();
        foreach (var group in page.GetProperty("data").EnumerateArray())
        {
            if (group.GetProperty("name").GetString() == name)
            {
                return group.GetProperty("id").GetString();
            }
        }

        return null;
    }

    public async Task<string> CreateAsync(string name)
    {
        var response = await http.PostAsJsonAsync($"{_directory}/groups", new { name, description = "Made by the joiner job" });
        response.EnsureSuccessStatusCode();
        var created = await response.Content.ReadFromJsonAsync<CreatedGroup>();
        return created!.GroupId;
    }

    /// <summary>Deletes a group; says no when somebody is still in it.</summary>
    public async Task<bool> DeleteAsync(string groupId)
    {
        var response = await http.DeleteAsync($"{_directory}/groups/{groupId}");
        if (response.StatusCode == HttpStatusCode.Conflict)
        {
            Console.Error.WriteLine($"{groupId} still has members");
            return false;
        }

        response.EnsureSuccessStatusCode();
        return true;
    }

    public async Task<bool> AssignRoleAsync(string groupId, string resource, string role)
    {
        var body = JsonSerializer.Serialize(new { roleAssociations = new[] { new { resource, role } } });
        var uri = new Uri(http.BaseAddress!, $"admin/v1/orgs/{config.OrgId}/directory/groups/{groupId}/roles/assign");
        var response = await http.PostAsync(uri, new StringContent(body, Encoding.UTF8, "application/json"));
        return response.StatusCode == HttpStatusCode.Accepted;
    }

    public async Task RevokeRoleAsync(string groupId, string resource, string role)
    {
        var request = new HttpRequestMessage
        {
            Method = HttpMethod.Post,
            RequestUri = new Uri($"{config.BaseUrl}/admin/v1/orgs/{config.OrgId}/directory/groups/{groupId}/roles/revoke"),
            Content = JsonContent.Create(new { roleAssociations = new[] { new { resource, role } } }),
        };
        var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    public async Task AddMemberAsync(string groupId, string accountId)
    {
        var response = await http.PostAsJsonAsync(
            $"{config.BaseUrl}/admin/v1/orgs/{config.OrgId}/directory/groups/{groupId}/memberships",
            new { account_id = accountId });
        response.EnsureSuccessStatusCode();
    }

    public async Task<bool> RemoveMemberAsync(string groupId, string accountId)
    {
        var response = await http.DeleteAsync($"admin/v1/orgs/{config.OrgId}/directory/groups/{groupId}/memberships/{accountId}");
        if (!response.IsSuccessStatusCode)
        {
            Console.Error.WriteLine($"{accountId} stays in {groupId}: {(int)response.StatusCode}");
        }

        return response.IsSuccessStatusCode;
    }
}
