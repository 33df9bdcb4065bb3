using System.Net.Http.Json;
using System.Text.Json;

internal static class Groups
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var names = new List<string?>();
        var next = (string?)null;
        var calls = 0;
        while (true)
        {
            var body = new Dictionary<string, object> { ["limit"] = 2 };
            if (next is not null)
            {
                body["cursor"] = next;
            }

            var response = await http.PostAsJsonAsync(new Uri($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/groups/search"), body);
            response.EnsureSuccessStatusCode();
            var page = await response.Content.ReadFromJsonAsync<JsonElement>();
            names.AddRange(page.GetProperty("data").EnumerateArray().Select(group => group.GetProperty("name").GetString()));
            calls++;
            if (!page.TryGetProperty("links", out var links) || !links.TryGetProperty("next", out var cursor) || cursor.ValueKind != JsonValueKind.String)
            {
                break;
            }

            next = cursor.GetString();
        }

        Console.WriteLine($"{calls} calls");
        return names.Order(StringComparer.Ordinal);
    }
}
