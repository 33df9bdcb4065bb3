using System;
using System.Threading.Tasks;

public sealed class HttpPostAttribute : Attribute
{
    public HttpPostAttribute(string route) { }
}

public class WebApplication
{
    public void MapPost(string pattern, Delegate handler) { }
    public void MapMethods(string pattern, string[] methods, Delegate handler) { }
    public void Post(string route, Func<string, Task> handler) { }
    public void Route(string method, string path) { }
}

class Emulator
{
    public void Configure(WebApplication app)
    {
        app.MapPost("/admin/v1/orgs/{orgId}/users/search", () => "{}");
        app.MapMethods("/admin/v1/orgs/{orgId}/directory/groups", new[] { "POST" }, () => "{}");
        app.Post("/admin/v1/orgs/{orgId}/groups/search", static body => Task.CompletedTask);
        app.Route("POST", "/admin/v1/orgs/{orgId}/users/invite");
    }

    [HttpPost("/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access")]
    public string Suspend(string orgId, string accountId) => "{}";
}
