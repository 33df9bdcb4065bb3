using System.Net.Http.Headers;

internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        http.DefaultRequestHeaders.Authorization = null;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Ann}/suspend-access");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", scenario.ApiKey);
        request.Headers.Add("X-Job", "nightly");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        Console.WriteLine($"{response.StatusCode}, asked {response.RequestMessage!.RequestUri!.AbsolutePath}");
        return null;
    }
}
