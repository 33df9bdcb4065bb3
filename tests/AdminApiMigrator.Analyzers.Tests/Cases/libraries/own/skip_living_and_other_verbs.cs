using System.Threading.Tasks;

public interface IRest
{
    Task<T> GetAsync<T>(string path);
    Task<T> PostAsync<T>(string path, object body);
    Task Send(string verb, string path);
    string GetUrl(string path);
    void Postpone(string path);
}

class Job
{
    public async Task RunAsync(IRest rest, string orgId, string accountId)
    {
        await rest.GetAsync<object>($"/admin/v1/orgs/{orgId}/users");
        await rest.GetAsync<object>($"/admin/v1/orgs/{orgId}/directory/users/{accountId}");
        await rest.PostAsync<object>($"/admin/v1/orgs/{orgId}/users/{accountId}/roles/assign", new { });
        await rest.PostAsync<object>($"orgs/{orgId}/users/search", new { });
        await rest.PostAsync<object>($"https://example.com/admin/v1/orgs/{orgId}/users/search", new { });
        await rest.Send("PUT", $"/admin/v1/orgs/{orgId}/directory/groups");
        rest.GetUrl($"/admin/v1/orgs/{orgId}/users/search");
        rest.Postpone($"/admin/v1/orgs/{orgId}/users/search");
    }
}
