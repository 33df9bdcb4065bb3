#nullable enable
using System.Net.Http;
using System.Threading.Tasks;

class Given(HttpClient http)
{
    public Task PolicyAsync(string orgId, string policyId) => http.DeleteAsync(Url(orgId, policyId));

    public Task ReadAsync(string orgId, string? policyId) => http.GetAsync(Url(orgId, policyId));

    private static string Url(string orgId, string? policyId) =>
        $"https://api.atlassian.com/admin/v1/orgs/{orgId}/" + (string.IsNullOrEmpty(policyId) ? "directory/groups/all" : "policies/" + policyId);
}
