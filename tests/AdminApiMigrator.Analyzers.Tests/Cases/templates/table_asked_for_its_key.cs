using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Jobs(HttpClient http, string orgId)
{
    private static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["suspend"] = "suspend-access",
        ["restore"] = "restore-access",
    }.ToFrozenDictionary();

    private readonly Dictionary<int, string> _steps = new() { [1] = "users/search", [2] = "groups/search" };

    public async Task<bool> RunAsync(string job, string accountId)
    {
        if (!Paths.TryGetValue(job, out var tail))
        {
            throw new ArgumentException($"no such job: {job}");
        }

        var response = await {|AAM1001:{|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/{tail}", null)|}|};
        return response.IsSuccessStatusCode;
    }

    public async Task FirstAsync()
    {
        if (_steps.TryGetValue(1, out string? path))
        {
            await {|AAM1001:http.PostAsync("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/" + path, null)|};
        }
    }
}
