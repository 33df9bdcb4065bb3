using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class Suspender(HttpClient http, string orgId, string directoryId)
{
    private readonly Uri _api = new("https://api.atlassian.com/admin/");

    public Task SuspendAsync(string accountId) => http.PostAsync(new Uri(_api, $"v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend"), null);

    public Task<string> LastSeenAsync(string accountId) => http.GetStringAsync(new Uri(_api, $"v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates"));

    // Switches the account off everywhere, which is another thing than its access to one organization.
    public Task DeactivateAsync(string accountId) => http.PostAsJsonAsync($"https://api.atlassian.com/users/{accountId}/manage/lifecycle/disable", new { message = "left the company" });

    public Task NeverThereAsync(string accountId) => http.PutAsync(new Uri(_api, $"v1/orgs/{orgId}/directory/users/{accountId}/suspend-access"), null);
}
