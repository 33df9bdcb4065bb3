// Part of the nightly jobs.

/// <summary>Takes people out.</summary>
internal static class Leavers
{
    public static async System.Threading.Tasks.Task<bool> RemoveAsync(System.Net.Http.HttpClient http, string orgId, string accountId)
    {
        var response = await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}")|};
        return response.IsSuccessStatusCode;
    }
}
-----
// Part of the nightly jobs.

using AdminApiMigrator.Client;

/// <summary>Takes people out.</summary>
internal static class Leavers
{
    public static async System.Threading.Tasks.Task<bool> RemoveAsync(System.Net.Http.HttpClient http, string orgId, string accountId)
    {
        var response = await http.AdminApi().V1.RemoveUserAccessAsync(orgId, accountId);
        return response.IsSuccessStatusCode;
    }
}
