internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var orgs = new Uri("https://api.atlassian.com/admin/v1/orgs/");
        foreach (var user in (string[])[scenario.Ann, scenario.Bob])
        {
            var address = new Uri(orgs, string.Join("/", scenario.OrgId, "directory", "users", user));
            using var response = await http.DeleteAsync(address, CancellationToken.None);
            Console.WriteLine($"{user}: {(int)response.StatusCode}");
        }

        return null;
    }
}
