using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

record Planned(string Method, string Path);

record Handed(string Verb, string Url)
{
    public override string ToString() => Verb + " " + Url;
}

class Entry
{
    public string Method { get; init; } = "GET";

    public string Address { get; init; } = "";

    public HttpRequestMessage ToMessage() => new(new HttpMethod(Method), Address);
}

record Wrapped(string Method, string Path);

class Box(Wrapped wrapped)
{
    public string Target => wrapped.Path;
}

interface ITransport
{
    Task CallAsync(string verb, string url);
}

class Work(HttpClient http, ITransport transport)
{
    private readonly Queue<Planned> _planned = new();

    public void Plan(string orgId, string groupId)
    {
        _planned.Enqueue(new Planned("DELETE", $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}"));
        _planned.Enqueue(new Planned("GET", $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users"));
    }

    public async Task RunAsync(string orgId, Func<Entry, Task> later, Func<Box, Task> boxed)
    {
        while (_planned.TryDequeue(out var next))
        {
            using var message = new HttpRequestMessage(new HttpMethod(next.Method), next.Path);
            await {|AAM1001:http.SendAsync(message)|};
        }

        await {|AAM1002:PassAsync(new Handed("POST", $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search"))|};
        await boxed(new Box({|AAM1002:new Wrapped("POST", $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search")|}));
        await later({|AAM1002:new Entry { Method = "POST", Address = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups" }|});
    }

    private Task PassAsync(Handed handed) => transport.CallAsync(handed.Verb, handed.Url);
}
