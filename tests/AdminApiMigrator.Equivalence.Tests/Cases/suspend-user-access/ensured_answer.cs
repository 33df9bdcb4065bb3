internal static class Leavers
{
    public static Task<object?> RunAsync(HttpClient http, Scenario scenario) => SuspendAsync(http, scenario.OrgId, [scenario.Ann, scenario.Bob]);

    private static async Task<object?> SuspendAsync(HttpClient http, string orgId, IReadOnlyList<string> leavers)
    {
        for (var i = 0; i < leavers.Count; i++)
        {
            var url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{leavers[i]}/suspend-access";
            var response = await http.PostAsync(url, null);
            response.EnsureSuccessStatusCode();
            Console.WriteLine($"{leavers[i]} suspended");
        }

        return leavers.Count;
    }
}
