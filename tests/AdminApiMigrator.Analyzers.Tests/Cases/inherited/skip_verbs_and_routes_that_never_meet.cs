using System.Net.Http;
using System.Threading.Tasks;

abstract class Query(HttpClient http)
{
    protected abstract HttpMethod Verb { get; }

    protected abstract string Route(string orgId, string subject);

    public Task<HttpResponseMessage> RunAsync(string orgId, string subject) =>
        http.SendAsync(new HttpRequestMessage(Verb, "https://api.atlassian.com/admin/" + Route(orgId, subject)));
}

// POST of the one with the route of the other would be a removed endpoint.
sealed class Managed(HttpClient http) : Query(http)
{
    protected override HttpMethod Verb => HttpMethod.Get;

    protected override string Route(string orgId, string subject) => $"v1/orgs/{orgId}/directory/users/{subject}/suspend-access";
}

sealed class Demote(HttpClient http) : Query(http)
{
    protected override HttpMethod Verb => HttpMethod.Post;

    protected override string Route(string orgId, string subject) => $"v1/orgs/{orgId}/users/{subject}/role-assignments/revoke";
}
