using System;
using System.Net.Http;
using System.Threading.Tasks;

interface IConfiguration
{
    string? this[string key] { get; }
}

sealed class AtlassianOptions
{
    public required string SuspendTemplate { get; set; }

    public string Root { get; set; } = "https://api.atlassian.com/admin/v1/orgs";
}

sealed class Templates(HttpClient http, IConfiguration configuration, AtlassianOptions options)
{
    // What the template says is written in a file that is not code; an own rule reads those.
    public Task SuspendAsync(string orgId, string accountId) => http.PostAsync(string.Format(configuration["Atlassian:Suspend"]!, orgId, accountId), null);

    public Task ByOptionsAsync(string accountId) => http.PostAsync(options.SuspendTemplate.Replace("{accountId}", accountId, StringComparison.Ordinal), null);

    public Task ByTailAsync(string orgId) => http.PostAsync($"{options.Root}/{orgId}/{configuration["Atlassian:Tail"]}", null);
}
