using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

class Portal : WebApplicationFactory<Program>;

class Fixture
{
    public HttpClient Client { get; } = new Portal().CreateDefaultClient();
}

class Tests(Fixture fixture)
{
    private readonly HttpClient _client = new Portal().CreateClient();

    public async Task RunAsync(TestServer server)
    {
        await _client.PostAsync("/admin/v1/orgs/acme/users/search", null);
        await fixture.Client.DeleteAsync("/admin/v1/orgs/acme/directory/groups/g");
        using var client = server.CreateClient();
        await client.PostAsync($"admin/v1/orgs/acme/directory/users/{Guid.NewGuid()}/suspend-access", null);
        using var slow = new HttpClient(server.CreateHandler()) { Timeout = TimeSpan.FromMinutes(1) };
        using var based = new HttpClient(server.CreateHandler()) { BaseAddress = server.BaseAddress };
        await based.PostAsync("admin/v1/orgs/acme/directory/groups", null);
        await slow.SendAsync(new HttpRequestMessage(HttpMethod.Delete, "/admin/v1/orgs/acme/directory/users/u"));
    }
}

class Program;

namespace Microsoft.AspNetCore.Mvc.Testing
{
    public class WebApplicationFactory<TEntryPoint>
    {
        public HttpClient CreateClient() => CreateDefaultClient();

        public HttpClient CreateDefaultClient() => new(new Handler());
    }

    public class Handler : HttpClientHandler;
}

namespace Microsoft.AspNetCore.TestHost
{
    public class TestServer
    {
        public Uri BaseAddress { get; set; } = new(string.Join("/", "http:", "", "localhost"));

        public HttpMessageHandler CreateHandler() => new Mvc.Testing.Handler();

        public HttpClient CreateClient() => new(CreateHandler());
    }
}
