using System.Net.Http;
using System.Threading.Tasks;

public enum Verb { Get, Post, Delete }

public abstract class Gateway
{
    public abstract Task<string> SendAsync(HttpMethod method, string url, object? body = null);
    public abstract Task<string> CallApi(string path, string verb);
    public abstract Task<string> Invoke(Verb verb, string path);
}

class Job
{
    public async Task RunAsync(Gateway gateway, string orgId, string accountId)
    {
        await {|AAM1002:gateway.SendAsync(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access")|};
        await {|AAM1002:gateway.CallApi("/admin/v1/orgs/" + orgId + "/directory/users/" + accountId, "DELETE")|};
        await {|AAM1002:gateway.Invoke(Verb.Post, $"admin/v1/orgs/{orgId}/directory/groups")|};
    }
}
