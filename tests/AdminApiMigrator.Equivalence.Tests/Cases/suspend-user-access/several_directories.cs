// seed: a-second-directory-since
// differs in state, now "second-directory": the client does not choose among directories for a write, so nothing is written
// differs in exception, now "DirectoryResolutionException": v1 knew no directories; the message lists them and says to name one
// differs in value, now nothing: the program fails instead of going on
internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Ann}/suspend-access", null);
        response.EnsureSuccessStatusCode();
        return "suspended";
    }
}
