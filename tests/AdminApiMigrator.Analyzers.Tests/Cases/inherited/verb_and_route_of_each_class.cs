using System.Net.Http;
using System.Threading.Tasks;

abstract class Remedy(HttpClient http)
{
    protected abstract HttpMethod Verb { get; }

    protected abstract string Route(string orgId, string subject);

    public Task<HttpResponseMessage> RunAsync(string orgId, string subject) =>
        {|AAM1001:{|AAM1001:http.SendAsync(new HttpRequestMessage(Verb, "https://api.atlassian.com/" + Route(orgId, subject)))|}|};
}

sealed class Suspend(HttpClient http) : Remedy(http)
{
    protected override HttpMethod Verb => HttpMethod.Post;

    protected override string Route(string orgId, string subject) => $"admin/v1/orgs/{orgId}/directory/users/{subject}/suspend-access";
}

sealed class DropGroup(HttpClient http) : Remedy(http)
{
    protected override HttpMethod Verb => HttpMethod.Delete;

    protected override string Route(string orgId, string subject) => string.Concat("admin/v1/orgs/", orgId, "/directory/groups/", subject);
}

sealed class DropPolicy(HttpClient http) : Remedy(http)
{
    protected override HttpMethod Verb { get; } = HttpMethod.Delete;

    protected override string Route(string orgId, string subject) => $"admin/v1/orgs/{orgId}/policies/{subject}";
}
