using System.Net.Http;
using System.Threading.Tasks;

class Ledger(HttpClient http)
{
    public Task<HttpResponseMessage> SearchAsync(string orgId) => http.PostAsync($"admin/v1/orgs/{orgId}/users/search", null);

    public Task<HttpResponseMessage> SuspendAsync(string orgId, string id) => http.PostAsync($"admin/v1/orgs/{orgId}/directory/users/{id}/suspend-access", null);
}
//// file: Startup.cs
using System;
using System.Net.Http;

class Upstreams
{
    public string Atlassian { get; set; } = "https://api.atlassian.com";

    public string Ledger { get; set; } = "https://ledger.contoso.com";
}

interface IServices
{
    IServices AddHttpClient<T>(Action<Upstreams, HttpClient> configure);
}

class AuditReader(HttpClient http)
{
    public HttpClient Http => http;
}

static class Startup
{
    // The receiver of the second registration is the first one, with the address of another client.
    public static void Configure(IServices services) => services
        .AddHttpClient<AuditReader>(static (upstreams, http) => Defaults.Apply(http, upstreams.Atlassian))
        .AddHttpClient<Ledger>(Defaults.ForLedger);
}

static class Defaults
{
    public static void ForLedger(Upstreams upstreams, HttpClient http) => Apply(http, upstreams.Ledger);

    public static void Apply(HttpClient http, string root)
    {
        http.Timeout = TimeSpan.FromSeconds(10);
        http.BaseAddress = new Uri(root);
    }
}
