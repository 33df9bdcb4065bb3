internal sealed class Settings
{
    public string BaseUrl { get; set; } = "https://api.atlassian.com";

    public string OrgId { get; set; } = "";
}

internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var settings = new Settings { OrgId = scenario.OrgId };
        var url = $"{settings.BaseUrl}/admin/v1/orgs/{settings.OrgId}/directory/users/{scenario.Ann}/suspend-access";
        Console.WriteLine($"suspending in {settings.OrgId.Length} letters");
        using var response = await http.PostAsync(url, null);
        return (int)response.StatusCode;
    }
}
