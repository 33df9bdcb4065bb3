internal static class Movers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.Support}/memberships/{scenario.Dan}");
        request.Headers.TryAddWithoutValidation("X-Request-Reason", "moved");
        var response = await http.SendAsync(request, CancellationToken.None);
        return response.StatusCode;
    }
}
