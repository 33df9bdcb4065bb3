using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class Provisioning(IProvisioningTarget target, HttpClient http)
{
    public Task InScimAsync(string directoryId, string name) => http.PostAsJsonAsync($"https://api.atlassian.com/scim/directory/{directoryId}/Groups", new { displayName = name });

    public Task InGraphAsync(string name) => http.PostAsJsonAsync("https://graph.microsoft.com/v1.0/groups", new { displayName = name, mailEnabled = false });

    // Handed on to whoever knows the host; the path is one that any service may have.
    public Task InTargetAsync(string orgId, string name) => target.PostAsync($"orgs/{orgId}/groups", new { name });

    public string Describe(string orgId, string name) => $"would POST /admin/v1/orgs/{orgId}/directory/groups with name {name}";
}

interface IProvisioningTarget
{
    Task PostAsync(string path, object body);
}
