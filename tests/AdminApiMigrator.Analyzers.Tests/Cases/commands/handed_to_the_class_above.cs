using System.Net.Http;
using System.Threading.Tasks;

abstract record Command(HttpMethod Method, string Path);

sealed record Suspend(string Org, string User) : Command(HttpMethod.Post, {|AAM1002:$"admin/v1/orgs/{Org}/directory/users/{User}/suspend-access"|});

sealed record Domains(string Org) : Command(HttpMethod.Get, $"admin/v1/orgs/{Org}/domains");

abstract class Operation
{
    protected Operation(string verb, string route) => (Verb, Route) = (verb, route);

    public string Verb { get; }

    public string Route { get; }
}

sealed class DropGroup : Operation
{
    public DropGroup(string org, string group)
        : base("DELETE", {|AAM1002:"/admin/v1/orgs/" + org + "/directory/groups/" + group|})
    {
    }
}

class Bus(HttpClient http)
{
    public Task SendAsync(Command command) => http.SendAsync(new HttpRequestMessage(command.Method, command.Path));

    public Task SendAsync(Operation operation) => http.SendAsync(new HttpRequestMessage(new HttpMethod(operation.Verb), operation.Route));
}
