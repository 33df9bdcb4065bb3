using System;
using System.Net.Http;
using System.Threading.Tasks;

class Tests
{
    private const string Search = "https://api.atlassian.com/admin/v1/orgs/1/users/search";

    public void Run(MockHandler mock, HttpRequestMessage request)
    {
        Assert.Equal(Search, request.RequestUri!.ToString());
        Assert.Equal(new Uri("https://api.atlassian.com/admin/v1/orgs/1/directory/groups"), request.RequestUri);
        Assert.Equal(HttpMethod.Post, request.Method);
        mock.When(Search).Respond("{}");
        mock.When(HttpMethod.Delete, "https://api.atlassian.com/admin/v1/orgs/1/directory/users/2").Respond("{}");
        mock.Expect(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{1}/groups/search").Respond("{}");
        mock.VerifyRequest(HttpMethod.Post, "https://api.atlassian.com/admin/v1/orgs/1/groups/search");
    }
}

static class Assert
{
    public static void Equal(object expected, object? actual) => expected.Equals(actual);
}

class MockHandler : HttpMessageHandler
{
    public MockHandler When(string url) => Expect(HttpMethod.Post, url);

    public MockHandler When(HttpMethod method, string url) => Expect(method, url);

    public MockHandler Expect(HttpMethod method, string url) => url.Length > 0 && method is not null ? this : throw new ArgumentException(url);

    public void VerifyRequest(HttpMethod method, string url) => Expect(method, url);

    public void Respond(string body) => ArgumentNullException.ThrowIfNull(body);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken cancellationToken) => throw new NotSupportedException();
}
