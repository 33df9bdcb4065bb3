// differs in exception, now "AdminApiException 404": the typed call names the request and the service's own words; type and status are those that a catch clause for the old one takes
internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var url = $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Nobody}/suspend-access";
        var response = await http.PostAsync(url, null);
        response.EnsureSuccessStatusCode();
        Console.WriteLine("suspended");
        return true;
    }
}
