using System.Net.Http;
using System.Threading.Tasks;

abstract class Call(HttpClient http)
{
    protected abstract HttpMethod Verb { get; }

    protected abstract string Path { get; }

    public Task<HttpResponseMessage> RunAsync() => http.SendAsync(new HttpRequestMessage(Verb, "https://api.atlassian.com/admin/v1/" + Path));
}

// GET reads it, DELETE is removed; which of the two this is only its creator knows.
sealed class Configured(HttpClient http, string verb, string orgId, string id) : Call(http)
{
    protected override HttpMethod Verb => new(verb);

    protected override string Path => $"orgs/{orgId}/users/{id}";
}

sealed class LastSeen(HttpClient http, string orgId, string id) : Call(http)
{
    protected override HttpMethod Verb => HttpMethod.Get;

    protected override string Path => $"orgs/{orgId}/directory/users/{id}/last-active-dates";
}
