using System.Net.Http.Headers;

internal sealed class AdminClient : IDisposable
{
    private readonly HttpClient _http;

    private AdminClient(string baseUrl, string key)
    {
        _http = new HttpClient { BaseAddress = new Uri(baseUrl + "/") };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var client = new AdminClient(scenario.BaseUrl, scenario.ApiKey);
        await client.SuspendAsync(scenario.OrgId, scenario.Bob);
        return "suspended";
    }

    public void Dispose() => _http.Dispose();

    private async Task SuspendAsync(string orgId, string accountId)
    {
        var response = await _http.PostAsync($"admin/v1/orgs/{orgId}/directory/users/{Uri.EscapeDataString(accountId)}/suspend-access", null);
        response.EnsureSuccessStatusCode();
    }
}
