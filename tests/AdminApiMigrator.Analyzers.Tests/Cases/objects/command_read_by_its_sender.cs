using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

abstract record Command(string OrgId)
{
    public abstract HttpMethod Method { get; }

    public abstract string Route { get; }

    public object? Body { get; init; }
}

sealed record FindGroups(string OrgId) : Command(OrgId)
{
    public override HttpMethod Method => HttpMethod.Post;

    public override string Route => "groups/search";
}

sealed record FindUsers(string OrgId) : Command(OrgId)
{
    public override HttpMethod Method => HttpMethod.Get;

    public override string Route => "users";
}

sealed class ApiCall
{
    public required string Verb { get; init; }

    public required string Path { get; set; }
}

sealed class Dispatcher(HttpClient http)
{
    public async Task<bool> SendAsync(Command command)
    {
        using var request = new HttpRequestMessage(command.Method, $"https://api.atlassian.com/admin/v1/orgs/{command.OrgId}/{command.Route}");
        request.Content = command.Body is null ? null : JsonContent.Create(command.Body);
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public Task<HttpResponseMessage> ExecuteAsync(ApiCall call) => http.SendAsync(new HttpRequestMessage(new HttpMethod(call.Verb), new Uri("https://api.atlassian.com/admin/" + call.Path)));
}

sealed class Caller(Dispatcher dispatcher)
{
    public async Task RunAsync(string orgId, string groupId)
    {
        await {|AAM1001:dispatcher.SendAsync(new FindGroups(orgId) { Body = new { limit = 10 } })|};
        await dispatcher.SendAsync(new FindUsers(orgId));
        await {|AAM1001:dispatcher.ExecuteAsync(new ApiCall { Verb = "DELETE", Path = $"v1/orgs/{orgId}/directory/groups/{groupId}" })|};

        var call = new ApiCall { Verb = "POST", Path = "" };
        call.Path = $"v1/orgs/{orgId}/directory/groups/{groupId}/memberships";
        await {|AAM1001:dispatcher.ExecuteAsync(call)|};
    }
}
