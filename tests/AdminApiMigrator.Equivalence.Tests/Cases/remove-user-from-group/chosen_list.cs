internal static class Movers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var memberships = new[] { scenario.Engineering, scenario.Support }.Select(group => Members(scenario, group)).ToList();
        foreach (var url in memberships)
        {
            var response = await http.DeleteAsync(url + "/" + scenario.Bob);
            Console.WriteLine((int)response.StatusCode);
        }

        return (int)(await http.DeleteAsync(Members(scenario, scenario.Engineering) + "/" + scenario.Ann)).StatusCode;
    }

    private static string Members(Scenario scenario, string group)
        => $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{group}/memberships";
}
