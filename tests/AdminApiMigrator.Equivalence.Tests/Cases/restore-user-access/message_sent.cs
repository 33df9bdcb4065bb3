internal static class Returners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var request = new HttpRequestMessage
        {
            Method = HttpMethod.Post,
            RequestUri = new Uri($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Dan}/restore-access"),
            Headers = { { "Accept", "application/json" } },
        };
        var response = await http.SendAsync(request);
        return new { response.StatusCode, Type = response.Content.Headers.ContentType?.MediaType };
    }
}
