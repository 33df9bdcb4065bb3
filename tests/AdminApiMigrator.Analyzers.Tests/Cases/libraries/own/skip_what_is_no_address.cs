using System.Net.Http;
using System.Threading.Tasks;

public interface ITrail
{
    Task PostAsync(string what, object? detail = null);

    Task<bool> DeleteAsync(string key);

    Task SendAsync(string topic, HttpMethod method);

    Task<bool> CheckAsync(string method, string path);

    Task TrackAsync(HttpMethod method, string url);
}

class Job
{
    public async Task RunAsync(ITrail trail, string orgId, string accountId)
    {
        await trail.PostAsync($"/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access");
        await trail.DeleteAsync($"/admin/v1/orgs/{orgId}/directory/users/{accountId}");
        await trail.SendAsync($"/admin/v1/orgs/{orgId}/directory/groups", HttpMethod.Post);
        await trail.CheckAsync("DELETE", $"/admin/v1/orgs/{orgId}/directory/users/{accountId}");
        await trail.TrackAsync(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search");
    }
}
