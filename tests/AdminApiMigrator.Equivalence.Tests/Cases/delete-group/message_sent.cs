internal static class Cleanup
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var statuses = new List<int>();
        foreach (var tail in new[] { scenario.OldProject, scenario.Support, scenario.Support + "?forceIfNotEmpty=true" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Delete, "https://api.atlassian.com/admin/v1/orgs/" + scenario.OrgId + "/directory/groups/" + tail);
            using var response = await http.SendAsync(request);
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }
}
