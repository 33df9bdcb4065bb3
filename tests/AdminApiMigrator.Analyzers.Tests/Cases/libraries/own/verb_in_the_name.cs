using System;
using System.Threading.Tasks;

public interface IRest
{
    Task<T> PostAsync<T>(string path, object body);
    Task DeleteAsync(Uri url);
    Task<string> PostJson(string baseUrl, string path, object body);
    void Delete(string path);
}

class Job
{
    public async Task RunAsync(IRest rest, string orgId, string accountId, string groupId)
    {
        await {|AAM1002:rest.PostAsync<object>($"/admin/v1/orgs/{orgId}/users/search", new { })|};
        await {|AAM1002:rest.DeleteAsync(new Uri($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}"))|};
        await {|AAM1002:rest.PostJson("https://api.atlassian.com/admin/v1", $"orgs/{orgId}/groups/search", new { })|};
        {|AAM1002:rest.Delete($"admin/v1/orgs/{orgId}/directory/groups/{groupId}")|};
    }
}
