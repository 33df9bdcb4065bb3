using System;
using System.Net.Http;
using System.Threading.Tasks;

interface ITenantResolver
{
    Uri AddressOf(string tenant);
}

sealed class Memberships(HttpClient http, ITenantResolver tenants)
{
    public Task InTenantAsync(string tenant, string org, string group, string user) => http.DeleteAsync(new Uri(tenants.AddressOf(tenant), $"v1/orgs/{org}/groups/{group}/memberships/{user}"));

    public Task InGithubAsync(string org, string user) => http.DeleteAsync($"https://api.github.com/orgs/{org}/memberships/{user}");

    public Task InOwnAsync(string org, string group, string user)
    {
        using var own = new HttpClient { BaseAddress = new Uri("https://access.contoso.com") };
        return own.DeleteAsync($"/admin/v1/orgs/{org}/directory/groups/{group}/memberships/{user}");
    }
}
