internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var waiting = new Queue<string>([scenario.Ann, scenario.Bob]);
        var done = new List<int>();
        waiting.TryDequeue(out var accountId);
        while (accountId is not null)
        {
            var url = $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{accountId}/suspend-access";
            var isLast = !waiting.TryDequeue(out accountId);
            var response = await http.PostAsync(url, null);
            done.Add((int)response.StatusCode);
            Console.WriteLine(isLast ? "last" : "next");
        }

        return done;
    }
}
