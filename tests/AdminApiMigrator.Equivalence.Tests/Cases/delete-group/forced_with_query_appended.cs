internal static class Cleanup
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var statuses = new List<int>();
        foreach (var (groupId, force) in new[] { (scenario.Engineering, false), (scenario.Support, true) })
        {
            var url = "https://api.atlassian.com/admin/v1/orgs/" + scenario.OrgId + "/directory/groups/" + groupId;
            if (force)
            {
                url += "?forceIfNotEmpty=true";
            }

            statuses.Add((int)(await http.DeleteAsync(url)).StatusCode);
        }

        return statuses;
    }
}
