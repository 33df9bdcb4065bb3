using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

sealed class BackupClient
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://backup.example.com/admin/v1/") };

    public Task RestoreUserAsync(string orgId, string userId) => _http.PostAsync($"orgs/{orgId}/directory/users/{userId}/restore-access", null);
}

sealed class DirectoryClient(HttpClient http, Uri tenant)
{
    // Whatever the tenant is: its users hang below no organization.
    public Task RestoreAsync(string userId) => http.PostAsync(new Uri(tenant, $"users/{userId}/restore"), null);

    public Task RestoreDeletedAsync(string id) => http.PostAsync($"https://graph.microsoft.com/v1.0/directory/deletedItems/{id}/restore", null);
}

static class Help
{
    public static readonly Dictionary<string, string> Texts = new()
    {
        ["restore"] = "POST /admin/v1/orgs/{orgId}/directory/users/{accountId}/restore-access gives a user back what suspend-access took",
    };
}
