using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Reports(HttpClient http, string orgId, Dictionary<string, string> configured)
{
    private readonly Dictionary<string, string> _paths = new()
    {
        ["users"] = "users",
        ["domains"] = "domains",
        ["active"] = "directory/users/5b10/last-active-dates",
    };

    public async Task<string?> ReadAsync(string report) =>
        _paths.TryGetValue(report, out var path) ? await http.GetStringAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/{path}") : null;

    public async Task<string?> ConfiguredAsync(string report) =>
        configured.TryGetValue(report, out var path) ? await http.GetStringAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/{path}") : null;
}
