using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

enum Verb
{
    Post,
    Delete,
}

record Permission(Verb Verb, string Resource);

record Rule(string Method, string Path, bool IsAllowed)
{
    public bool Covers(string method, string path) => method == Method && path.StartsWith(Path, StringComparison.Ordinal);
}

interface IAuthorizer
{
    bool IsAllowed(HttpMethod method, string path);

    Task GrantAsync(string role, string verb, string route);
}

class Guard(IAuthorizer authorizer, HttpClient http)
{
    private static readonly Permission[] AdminOnly = [new(Verb.Post, "/admin/v1/orgs/*/directory/groups"), new Permission(Verb.Delete, "/admin/v1/orgs/*/directory/groups/*")];

    private readonly List<Rule> _rules = [new("POST", "/admin/v1/orgs/acme/users/search", true), new Rule("DELETE", "/admin/v1/orgs/acme/directory/users/u", false)];

    public async Task EnforceAsync(string orgId)
    {
        if (!await MayAsync("POST", $"/admin/v1/orgs/{orgId}/directory/groups"))
        {
            await authorizer.GrantAsync("ops", "POST", $"/admin/v1/orgs/{orgId}/directory/groups");
        }

        await http.GetAsync("https://audit.example.com/enforced");
    }

    private async Task<bool> MayAsync(string verb, string path)
    {
        await http.GetAsync("https://audit.example.com/asked");
        return !AdminOnly.Any(permission => permission.Verb.ToString() == verb && Fits(permission.Resource, path))
            && _rules.Any(rule => rule.Covers(verb, path))
            && authorizer.IsAllowed(HttpMethod.Delete, path);
    }

    private static bool Fits(string pattern, string path) => path.Length > pattern.Length;
}
