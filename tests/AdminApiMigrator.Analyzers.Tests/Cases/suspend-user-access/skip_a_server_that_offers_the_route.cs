using System;
using System.Threading.Tasks;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
sealed class RouteAttribute(string template) : Attribute
{
    public string Template => template;
}

[AttributeUsage(AttributeTargets.Method)]
sealed class HttpPostAttribute(string template) : Attribute
{
    public string Template => template;
}

interface IEndpoints
{
    IEndpoints MapPost(string pattern, Delegate handler);

    IEndpoints MapGroup(string prefix);
}

/// <summary>Stands in for the service: POST /admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access.</summary>
[Route("admin/v1/orgs/{orgId}/directory/users")]
sealed class UsersController
{
    [HttpPost("{accountId}/suspend-access")]
    public Task<object> SuspendAsync(string orgId, string accountId) => Task.FromResult<object>(new { message = $"{accountId} of {orgId} suspended" });
}

static class Routes
{
    public static void Map(IEndpoints app)
    {
        app.MapPost("/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", (string orgId, string accountId) => orgId + accountId);
        app.MapGroup("/admin/v1/orgs/{orgId}").MapPost("directory/users/{accountId}/suspend-access", (string accountId) => accountId);
    }
}
