using System;
using System.Net.Http;
using System.Threading.Tasks;

class Command
{
    public string Method { get; set; } = "GET";

    public string Route { get; set; } = "";
}

record ApiCall(HttpMethod Method, string Path, object? Body = null);

enum Verb
{
    Get,
    Post,
}

record Step(Verb Verb, Uri Address);

class Commands(Func<object, Task> send)
{
    public async Task RunAsync(string orgId, string accountId, string groupId)
    {
        await send({|AAM1002:new Command { Method = "DELETE", Route = $"/admin/v1/orgs/{orgId}/directory/users/{accountId}" }|});
        await send({|AAM1002:new ApiCall(HttpMethod.Post, "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users/search")|});
        await send({|AAM1002:new Step(Verb.Post, new Uri($"https://api.atlassian.com/admin/v1/orgs/{orgId}/groups/search"))|});
        ApiCall call = {|AAM1002:new(HttpMethod.Delete, $"/admin/v1/orgs/{orgId}/directory/groups/{groupId}")|};
        await send(call);

        var command = new Command();
        {|AAM1002:command.Method = "post"|};
        command.Route = $"/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships";
        await send(command);
    }
}
