using System.Net;

internal static class Leavers
{
    // Written before March 2023, when the service answered 204. It has called its own success a failure ever since.
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsync("https://api.atlassian.com/admin/v1/orgs/" + scenario.OrgId + "/directory/users/" + scenario.Ann + "/suspend-access", null);
        return response.StatusCode == HttpStatusCode.NoContent ? "suspended" : $"failed with {(int)response.StatusCode}";
    }
}
