// differs in exception, now "V1NotTranslatableException": the filter comes from outside the program, so only the running call can refuse what v2 cannot find
// differs in value, now nothing: the program fails instead of counting the wrong people
using System.Text;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var filter = await ReadAsync(new StringReader("""{"accountTypes":["customer"]}"""));
        var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", new StringContent(filter, Encoding.UTF8, "application/json"));
        response.EnsureSuccessStatusCode();
        using var page = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return page.RootElement.GetProperty("data").GetArrayLength();
    }

    private static Task<string> ReadAsync(TextReader file) => file.ReadToEndAsync();
}
