// seed: failing-once
internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var response = await RetryAsync(() => http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Ann}/suspend-access", null));
        return (int)response.StatusCode;
    }

    private static async Task<HttpResponseMessage> RetryAsync(Func<Task<HttpResponseMessage>> send)
    {
        var response = await send();
        for (var attempt = 0; attempt < 2 && (int)response.StatusCode >= 500; attempt++)
        {
            Console.WriteLine((int)response.StatusCode);
            response.Dispose();
            response = await send();
        }

        return response;
    }
}
