using System;
using System.Net.Http;

abstract class AdminCommand
{
    public abstract HttpMethod Method { get; }

    public abstract string Route { get; }
}

class RemoveUser(string orgId, string accountId) : AdminCommand
{
    public override HttpMethod Method => HttpMethod.Delete;

    public override string Route => {|AAM1002:$"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}"|};
}

class ListUsers(string orgId) : AdminCommand
{
    public override HttpMethod Method => HttpMethod.Get;

    public override string Route => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users";
}

[Verb("Post")]
class SearchGroups(string orgId)
{
    public string Path { get; } = {|AAM1002:"/admin/v1/orgs/" + orgId + "/groups/search"|};
}

class VerbAttribute(string name) : Attribute
{
    public string Name => name;
}
