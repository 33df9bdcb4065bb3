internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        http.BaseAddress = new Uri("https://api.atlassian.com/admin/v1/");
        var response = await http.PostAsync($"orgs/{scenario.OrgId}/directory/users/{scenario.Ann}/suspend-access", null);
        response.EnsureSuccessStatusCode();
        using var other = await http.PostAsync("orgs/" + scenario.OrgId + "/directory/users/" + scenario.Bob + "/suspend-access", null);
        return other.IsSuccessStatusCode;
    }
}
