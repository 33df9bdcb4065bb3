using System;
using System.Threading.Tasks;

public interface IGateway
{
    Task EnqueueAsync(string url);
}

public class Outside(IGateway gateway, Func<string, Task> run)
{
    public async Task RunAsync(string orgId, string accountId)
    {
        await gateway.EnqueueAsync({|AAM1008:$"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}"|});
        await run({|AAM1008:"/admin/v1/orgs/" + orgId + "/users/search"|});
    }
}
