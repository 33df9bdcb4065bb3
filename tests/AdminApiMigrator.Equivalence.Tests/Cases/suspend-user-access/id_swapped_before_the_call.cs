internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario) => await SuspendFirstAsync(http, scenario.OrgId, scenario.Ann, scenario.Bob);

    private static async Task<object?> SuspendFirstAsync(HttpClient http, string orgId, string first, string second)
    {
        var url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{first}/suspend-access";
        (first, second) = (second, first);
        using var response = await http.PostAsync(url, null);
        Console.WriteLine($"{second}, not {first}");
        return (int)response.StatusCode;
    }
}
