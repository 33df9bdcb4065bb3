using System;
using System.Threading.Tasks;

[Route("admin/v1/orgs/{orgId}")]
class OrgsController
{
    private const string Invite = "users/invite";

    [HttpPost("users/search")]
    public Task SearchAsync(string orgId) => Task.CompletedTask;

    [HttpPost("/admin/v1/orgs/{orgId}/directory/groups")]
    public string CreateAsync(string orgId) => Created("/admin/v1/orgs/" + orgId + "/directory/groups", orgId);

    [HttpPost(Invite)]
    public string InviteAsync(string orgId) => Created($"/admin/v1/orgs/{orgId}/users/invite", orgId);

    private static string Created(string location, string id) => location + id;
}

static class Program
{
    public static void Map(IApp app)
    {
        app.MapPost("/admin/v1/orgs/{orgId}/users/search", (Func<string, string>)(orgId => orgId));
        app.MapDelete("/admin/v1/orgs/{orgId}/directory/users/{accountId}", (Func<string, string>)(orgId => orgId));
        var group = app.MapGroup("/admin/v1/orgs/{orgId}/directory");
        group.MapPost("/groups", (Func<string, string>)(orgId => orgId));
    }
}

interface IApp
{
    void MapPost(string pattern, Delegate handler);

    void MapDelete(string pattern, Delegate handler);

    IApp MapGroup(string prefix);
}

class RouteAttribute(string template) : Attribute
{
    public string Template => template;
}

class HttpPostAttribute(string template) : Attribute
{
    public string Template => template;
}
