using System.Net.Http;
using System.Threading.Tasks;

record CallLogged(string Method, string Url, int Status);

record RouteMetric(HttpMethod Method, string Route, double Milliseconds);

record Call(string Method, string Url);

interface IBus
{
    Task PublishAsync(object what);

    Task SendAsync(object what);
}

class Observed(IBus bus)
{
    public async Task RunAsync(string orgId, string groupId)
    {
        await bus.SendAsync(new CallLogged("POST", $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/invite", 202));
        await bus.SendAsync(new RouteMetric(HttpMethod.Delete, $"/admin/v1/orgs/{orgId}/directory/groups/{groupId}", 12.5));
        await bus.PublishAsync(new Call("DELETE", $"/admin/v1/orgs/{orgId}/directory/groups/{groupId}"));
    }
}
