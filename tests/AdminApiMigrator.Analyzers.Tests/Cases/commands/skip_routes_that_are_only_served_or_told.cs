using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

record Served(string Method, string Path, Func<string, object> Answer);

class Row
{
    public string Verb { get; set; } = "GET";

    public string Url { get; set; } = "";

    public bool IsGone { get; set; }
}

interface IServed
{
    string Method { get; }

    string Path { get; }
}

sealed class Invite : IServed
{
    public string Method => "POST";

    public string Path => "/admin/v1/orgs/{orgId}/users/invite";
}

class Server(IDictionary<string, object> table)
{
    private static readonly Row[] Guide =
    [
        new Row { Verb = "POST", Url = "https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search", IsGone = true },
        new Row { Verb = "DELETE", Url = "/admin/v1/orgs/{orgId}/directory/groups/{groupId}", IsGone = true },
    ];

    public void Start()
    {
        Serve(new Served("POST", "/admin/v1/orgs/{orgId}/groups/search", _ => 1));
        Serve(new("DELETE", "/admin/v1/orgs/{orgId}/directory/users/{accountId}", _ => 2));
    }

    public void Serve(Served route) => table[route.Method + " " + Regex.Escape(route.Path)] = route;

    public bool Answers(IServed served, string method, string path) => served.Method == method && Regex.IsMatch(path, served.Path);

    public string Render() => string.Join("\n", Guide.Where(static row => row.IsGone).Select(static row => $"| {row.Verb} | {row.Url} |"));
}
