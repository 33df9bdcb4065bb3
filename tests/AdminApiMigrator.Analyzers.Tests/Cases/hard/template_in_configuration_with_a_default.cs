using System.Net.Http;
using System.Threading.Tasks;

interface IConfiguration
{
    string? this[string key] { get; }
}

sealed class Suspender(HttpClient http, IConfiguration configuration)
{
    public Task SuspendAsync(string orgId, string accountId)
    {
        var template = configuration["Atlassian:SuspendUrl"] ?? "https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access";
        return {|AAM1001:http.PostAsync(template.Replace("{orgId}", orgId).Replace("{accountId}", accountId), null)|};
    }

    public Task SearchAsync(string orgId) => {|AAM1001:http.PostAsync($"{configuration["Atlassian:BaseUrl"]}/admin/v1/orgs/{orgId}/users/search", null)|};
}
