using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Contoso.LegacyAdmin;

/// <summary>The users of our organization. Written in 2023 against v1 of the Organizations API.</summary>
public sealed class OrgUserClient
{
    private const string RestoreFormat = "{0}/admin/v1/orgs/{1}/directory/users/{2}/restore-access";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly HttpClient _http;
    private readonly AdminConfig _config;

    public OrgUserClient(HttpClient http, AdminConfig config)
    {
        _http = http;
        _config = config;
    }

    public async Task<OrgUser?> FindAsync(string email)
    {
        var at = email.IndexOf('@');
        var filter = new UserFilter
        {
            EmailUsernames = new TextFilter { Eq = [email[..at]] },
            EmailDomains = new TextFilter { Eq = [email[(at + 1)..]] },
        };
        await foreach (var user in SearchAsync(filter))
        {
            return user;
        }

        return null;
    }

    /// <summary>All users that pass the filter, page after page.</summary>
    public async IAsyncEnumerable<OrgUser> SearchAsync(UserFilter filter)
    {
        var endpoint = new Uri(new Uri(_config.BaseUrl), $"/admin/v1/orgs/{_config.OrgId}/users/search");
        do
        {
            var content = new StringContent(JsonSerializer.Serialize(filter, Json), Encoding.UTF8, "application/json");
            using var response = await _http.PostAsync(endpoint, content);
            response.EnsureSuccessStatusCode();

            using var page = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            foreach (var element in page.RootElement.GetProperty("data").EnumerateArray())
            {
                yield return element.Deserialize<OrgUser>(Json)!;
            }

            filter.Cursor = page.RootElement.TryGetProperty("links", out var links) && links.TryGetProperty("next", out var next)
                ? next.GetString()
                : null;
        }
        while (!string.IsNullOrEmpty(filter.Cursor));
    }

    /// <summary>Portal-only customers are billed apart, so finance wants to see them.</summary>
    public async Task<int> CountCustomersAsync()
    {
        using var response = await _http.PostAsJsonAsync(
            $"admin/v1/orgs/{_config.OrgId}/users/search",
            new { accountTypes = new[] { "customer" }, limit = 10000 });
        response.EnsureSuccessStatusCode();
        var page = await response.Content.ReadFromJsonAsync<JsonElement>();
        return page.GetProperty("data").GetArrayLength();
    }

    // POST https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access
    // answered 204 until March 2023 and answers 200 with a message since.
    public async Task SuspendAsync(string accountId, CancellationToken cancellationToken = default)
    {
        var url = $"{_config.BaseUrl}/admin/v1/orgs/{_config.OrgId}/directory/users/{accountId}/suspend-access";
        var response = await _http.PostAsync(url, null, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public async Task<bool> RestoreAsync(string accountId)
    {
        var url = string.Format(RestoreFormat, _config.BaseUrl, _config.OrgId, accountId);
        using var response = await _http.PostAsync(url, null);
        if (response.StatusCode == HttpStatusCode.OK)
        {
            return true;
        }

        Console.Error.WriteLine($"{accountId} was not restored: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return false;
    }

    public async Task RemoveAsync(string accountId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, _config.BaseUrl + "/admin/v1/orgs/" + _config.OrgId + "/directory/users/" + accountId);
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>The accounts of our own domains. This endpoint pages by whole URLs.</summary>
    public async Task<List<ManagedAccount>> GetManagedAccountsAsync()
    {
        var accounts = new List<ManagedAccount>();
        var next = $"{_config.BaseUrl}/admin/v1/orgs/{_config.OrgId}/users";
        while (next is not null)
        {
            var page = await _http.GetFromJsonAsync<ManagedAccountPage>(next, Json);
            accounts.AddRange(page!.Data);
            next = page.Links?.Next;
        }

        return accounts;
    }

    /// <summary>The day the user last did anything in a product; null for never.</summary>
    public async Task<string?> GetLastActiveAsync(string accountId)
    {
        using var response = await _http.GetAsync($"admin/v1/orgs/{_config.OrgId}/directory/users/{accountId}/last-active-dates");
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        response.EnsureSuccessStatusCode();
        var page = await response.Content.ReadFromJsonAsync<JsonElement>();
        return page.GetProperty("data").GetProperty("product_access").EnumerateArray()
            .Select(product => product.TryGetProperty("last_active", out var day) ? day.GetString() : null)
            .Max();
    }
}
