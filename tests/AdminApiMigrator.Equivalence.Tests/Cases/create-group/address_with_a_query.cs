using System.Text;

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var url = $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups?source=hr";
        var response = await http.PostAsync(url, new StringContent("""{"name":"From HR"}""", Encoding.UTF8, "application/json"));
        return response.IsSuccessStatusCode;
    }
}
