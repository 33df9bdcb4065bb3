using System;
using System.Net.Http;
using System.Reflection;
using System.Threading.Tasks;

[AttributeUsage(AttributeTargets.Class)]
sealed class HttpVerbAttribute(string method) : Attribute
{
    public string Method { get; } = method;
}

abstract class ApiCommand
{
    public abstract string Route { get; }
}

[HttpVerb("DELETE")]
sealed class DeleteGroup(string orgId, string groupId) : ApiCommand
{
    public override string Route => {|AAM1002:$"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}"|};
}

[HttpVerb("POST")]
sealed class AddMember(string orgId, string groupId) : ApiCommand
{
    public override string Route => {|AAM1002:"/admin/v1/orgs/" + orgId + "/directory/groups/" + groupId + "/memberships"|};
}

[HttpVerb("GET")]
sealed class ListUsers(string orgId) : ApiCommand
{
    public override string Route => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users";
}

sealed class Executor(HttpClient http)
{
    public Task<HttpResponseMessage> ExecuteAsync(ApiCommand command)
    {
        var verb = command.GetType().GetCustomAttribute<HttpVerbAttribute>() ?? throw new InvalidOperationException($"{command.GetType()} has no verb.");
        return http.SendAsync(new HttpRequestMessage(new HttpMethod(verb.Method), command.Route));
    }
}
