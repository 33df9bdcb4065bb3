internal static class Returners
{
    private const string Format = "https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}/restore-access";

    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsync(string.Format(Format, scenario.OrgId, scenario.Dan), null);
        response.EnsureSuccessStatusCode();
        Console.WriteLine("back");
        return null;
    }
}
