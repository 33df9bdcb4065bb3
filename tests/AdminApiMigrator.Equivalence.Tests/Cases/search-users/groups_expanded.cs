using System.Net.Http.Json;

internal sealed record Page(IReadOnlyList<User> Data);

internal sealed record User(string AccountId, string? Name, IReadOnlyList<Group>? Groups);

internal sealed record Group(string Id, string? Name);

internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync(
            $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search",
            new { accountIds = new[] { scenario.Bob }, expand = new[] { "NAME", "GROUPS" } });
        var bob = (await response.Content.ReadFromJsonAsync<Page>())!.Data.Single();
        foreach (var group in bob.Groups!.OrderBy(group => group.Name))
        {
            // The id is good for the path of the next call.
            var left = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{group.Id}/memberships/{bob.AccountId}");
            Console.WriteLine($"{bob.Name} left {group.Name}: {left.StatusCode}");
        }

        return bob.Groups!.OrderBy(group => group.Name);
    }
}
