using System.Collections.Generic;
using System.Net.Http;

class Route(string verb, string template)
{
    public string Verb { get; } = verb;

    public string Template { get; } = template;
}

static class Routes
{
    private const string Org = "https://api.atlassian.com/admin/v1/orgs/{orgId}";

    public static readonly IReadOnlyList<Route> All =
    [
        {|AAM1002:new Route("POST", Org + "/directory/groups")|},
        {|AAM1002:new("DELETE", Org + "/directory/groups/{groupId}")|},
        new("GET", Org + "/users"),
    ];
}
