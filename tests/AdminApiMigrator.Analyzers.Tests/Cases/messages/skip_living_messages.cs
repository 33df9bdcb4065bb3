using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

class Auditing : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri);
        if (request.RequestUri!.AbsolutePath.EndsWith("/users/search", System.StringComparison.Ordinal) && request.Method == HttpMethod.Post)
        {
            copy.Headers.Add("X-Note", "https://api.atlassian.com/admin/v1/orgs");
        }

        return await base.SendAsync(copy, cancellationToken);
    }

    public static HttpRequestMessage Page(string orgId) => new(HttpMethod.Get, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users");
}
