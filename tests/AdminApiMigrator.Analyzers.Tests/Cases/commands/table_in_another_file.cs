using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class Agent(HttpClient http, string org)
{
    public async Task RunAsync(Step step, string id)
    {
        if (Endpoints.Table.TryGetValue(step, out var endpoint))
        {
            using var request = new HttpRequestMessage(endpoint.Method, endpoint.For(org, id));
            using var response = await {|AAM1001:{|AAM1001:http.SendAsync(request)|}|};
        }
    }

    public Task RevokeAsync(string group) => {|AAM1001:http.PostAsync(Endpoints.Revoke.For(org, group), null)|};
}

class Named(HttpClient http, string org)
{
    public Task<HttpResponseMessage> RunAsync(string name, string id)
    {
        var call = Calls.All.Single(c => c.Name == name);
        return {|AAM1001:http.SendAsync(new HttpRequestMessage(call.Verb, call.For(org, id)))|};
    }
}

class Planned(HttpClient http, string org)
{
    public async Task RunAsync(string id)
    {
        foreach (var (verb, template) in Plan.Steps)
        {
            using var message = new HttpRequestMessage(verb, "https://api.atlassian.com" + template.Replace("{o}", org).Replace("{a}", id));
            await {|AAM1001:{|AAM1001:http.SendAsync(message)|}|};
        }
    }
}
//// file: Plan.cs
using System.Collections.Generic;
using System.Net.Http;

record PlanStep(HttpMethod Verb, string Template);

static class Plan
{
    public static readonly IReadOnlyList<PlanStep> Steps =
    [
        new(HttpMethod.Get, "/admin/v1/orgs/{o}/directory/users/{a}/last-active-dates"),
        new(HttpMethod.Post, "/admin/v1/orgs/{o}/directory/users/{a}/suspend-access"),
        new(HttpMethod.Delete, "/admin/v1/orgs/{o}/directory/users/{a}"),
    ];
}
//// file: Calls.cs
using System.Collections.Immutable;
using System.Net.Http;

record Call(string Name, HttpMethod Verb, string Pattern)
{
    public string For(string org, string id) => "https://api.atlassian.com" + Pattern.Replace("{org}", org).Replace("{id}", id);
}

static class Calls
{
    public static ImmutableArray<Call> All { get; } =
    [
        new("restore", HttpMethod.Post, "/admin/v1/orgs/{org}/directory/users/{id}/restore-access"),
        new("domains", HttpMethod.Get, "/admin/v1/orgs/{org}/domains"),
    ];
}
//// file: Endpoints.cs
using System;
using System.Collections.Generic;
using System.Net.Http;

enum Step { Suspend, Remove, Seen }

readonly record struct Endpoint(HttpMethod Method, string Template)
{
    public Uri For(string org, string id) => new("https://api.atlassian.com" + Template.Replace("{organization}", org).Replace("{key}", id));
}

static class Endpoints
{
    public static readonly Dictionary<Step, Endpoint> Table = new()
    {
        [Step.Suspend] = new(HttpMethod.Post, "/admin/v1/orgs/{organization}/directory/users/{key}/suspend-access"),
        [Step.Remove] = new(HttpMethod.Delete, "/admin/v1/orgs/{organization}/directory/users/{key}"),
        [Step.Seen] = new(HttpMethod.Get, "/admin/v1/orgs/{organization}/directory/users/{key}/last-active-dates"),
    };

    public static readonly Endpoint Revoke = new(HttpMethod.Post, "/admin/v1/orgs/{organization}/directory/groups/{key}/roles/revoke");

    // Nobody in sight sends this one, so it is reported here.
    public static readonly Endpoint Create = {|AAM1002:new(HttpMethod.Post, "/admin/v1/orgs/{organization}/directory/groups")|};
}
