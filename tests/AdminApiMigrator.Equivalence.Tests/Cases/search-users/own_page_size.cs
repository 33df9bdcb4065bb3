// seed: many-users
using System.Text;
using System.Text.Json;

internal sealed class UserSearch(HttpClient http, string orgId)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var ids = new List<string>();
        await foreach (var id in new UserSearch(http, scenario.OrgId).AllAsync())
        {
            ids.Add(id);
        }

        return ids;
    }

    private async IAsyncEnumerable<string> AllAsync()
    {
        var endpoint = new Uri($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search");
        var filter = new Filter();
        do
        {
            var content = new StringContent(JsonSerializer.Serialize(filter, Web), Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(endpoint, content);
            response.EnsureSuccessStatusCode();
            using var page = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            Console.WriteLine(page.RootElement.GetProperty("data").GetArrayLength());
            foreach (var user in page.RootElement.GetProperty("data").EnumerateArray())
            {
                yield return user.GetProperty("accountId").GetString()!;
            }

            filter.Cursor = page.RootElement.GetProperty("links").TryGetProperty("next", out var next) ? next.GetString() : null;
        }
        while (filter.Cursor is not null);
    }

    private sealed class Filter
    {
        public int Limit { get; set; } = 70;

        [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        public string? Cursor { get; set; }
    }
}
