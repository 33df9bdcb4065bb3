using System.Text.Json;

internal sealed class AdminClient(HttpClient http, string orgId)
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var client = new AdminClient(http, scenario.OrgId);
        return new[]
        {
            await client.CallAsync($"/directory/users/{scenario.Ann}/suspend-access"),
            await client.CallAsync($"/directory/users/{scenario.Dan}/restore-access"),
            await client.CallAsync($"/directory/users/{scenario.Nobody}/suspend-access"),
        };
    }

    private async Task<string> CallAsync(string path)
    {
        using var response = await http.PostAsync("https://api.atlassian.com/admin/v1/orgs/" + orgId + path, null);
        if (response.IsSuccessStatusCode)
        {
            return "ok";
        }

        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return body.RootElement.GetProperty("errors")[0].GetProperty("status").GetString()!;
    }
}
