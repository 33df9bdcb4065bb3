using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using WireMock.Server;

class Doubles
{
    public async Task StartedHereAsync(WebApplication app)
    {
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        await client.PostAsync("/admin/v1/orgs/o/directory/users/a/suspend-access", null);
        var address = app.Urls.Single();
        using var other = new HttpClient();
        other.BaseAddress = new Uri(address);
        await other.DeleteAsync("admin/v1/orgs/o/directory/users/a");
        await other.DeleteAsync($"{address}/admin/v1/orgs/o/directory/groups/g");
    }

    public async Task StartedElsewhereAsync(WebApplication app)
    {
        using var client = await ClientAsync(app);
        await client.PostAsync("/admin/v1/orgs/o/users/search", null);
    }

    private static async Task<HttpClient> ClientAsync(WebApplication app)
    {
        await Task.Yield();
        return new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public async Task MockedAsync(WireMockServer server)
    {
        using var client = new HttpClient { BaseAddress = new Uri(server.Url) };
        await client.PostAsync("/admin/v1/orgs/o/groups/search", null);
        await client.PostAsync(server.Urls[0] + "/admin/v1/orgs/o/users/invite", null);
    }
}

namespace Microsoft.AspNetCore.Builder
{
    sealed class WebApplication
    {
        public ICollection<string> Urls { get; } = new List<string>();
    }
}

namespace WireMock.Server
{
    sealed class WireMockServer
    {
        public string Url => Urls[0];

        public string[] Urls { get; set; } = [];
    }
}
