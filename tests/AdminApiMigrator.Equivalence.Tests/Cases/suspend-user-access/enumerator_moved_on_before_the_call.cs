internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario) => await SuspendAllAsync(http, scenario.OrgId, new List<string> { scenario.Ann, scenario.Bob });

    private static async Task<int> SuspendAllAsync(HttpClient http, string orgId, IEnumerable<string> leavers)
    {
        using var leaver = leavers.GetEnumerator();
        var count = 0;
        var hasMore = leaver.MoveNext();
        while (hasMore)
        {
            var url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{leaver.Current}/suspend-access";
            hasMore = leaver.MoveNext();
            using var response = await http.PostAsync(url, null);
            count += response.IsSuccessStatusCode ? 1 : 0;
        }

        return count;
    }
}
