using System.Net.Http;
using System.Threading.Tasks;

class Users(HttpClient http)
{
    public Task<HttpResponseMessage> SearchAsync(string orgId) => {|AAM1001:http.PostAsync($"orgs/{orgId}/users/search", null)|};

    public Task<HttpResponseMessage> ManagedAsync(string orgId) => http.GetAsync($"orgs/{orgId}/users");
}

class Ledger(HttpClient http)
{
    public Task<HttpResponseMessage> SearchAsync(string orgId) => http.PostAsync($"orgs/{orgId}/users/search", null);
}

class ByName(IHttpClientFactory factory, Settings settings)
{
    private const string Cloud = "cloud";

    public Task<HttpResponseMessage> RenameAsync(HttpContent profile) => {|AAM1002:factory.CreateClient(Cloud).PutAsync("rest/api/2/myself", profile)|};

    public Task<HttpResponseMessage> OnPremisesAsync(HttpContent profile) => factory.CreateClient("on-premises").PutAsync("rest/api/2/myself", profile);

    public Task<HttpResponseMessage> DefaultAsync(string orgId) => {|AAM1001:factory.CreateClient().PostAsync($"orgs/{orgId}/groups/search", null)|};

    public Task<HttpResponseMessage> WhicheverAsync(HttpContent profile) => factory.CreateClient(settings.Site).PutAsync("rest/api/2/myself", profile);
}
//// file: Startup.cs
using System;
using System.Net.Http;

class Settings
{
    public string Root { get; set; } = "https://api.atlassian.com/admin/v1/";

    public string Site { get; set; } = "https://contoso.atlassian.net";

    public string OnPremises { get; set; } = "https://jira.contoso.com";
}

interface IHttpClientFactory
{
    HttpClient CreateClient(string name);
}

static class Options
{
    public static readonly string DefaultName = "";
}

interface IServices
{
    IServices AddHttpClient<T>(Action<IServiceProvider, HttpClient> configure);

    IServices AddHttpClient(string name, Action<IServiceProvider, HttpClient> configure);

    IServices ConfigureHttpClient(Action<HttpClient> configure);
}

static class Startup
{
    public static HttpClient CreateClient(this IHttpClientFactory factory) => factory.CreateClient(Options.DefaultName);

    private static T Get<T>(this IServiceProvider services) => (T)services.GetService(typeof(T))!;

    public static void Configure(IServices services)
    {
        services.AddHttpClient<Users>(ConfigureUsers).AddHttpClient<Ledger>(static (_, http) => http.BaseAddress = new Uri("https://ledger.contoso.com/admin/v1/"));
        services.AddHttpClient("cloud", (provider, http) => SetAddress(http, provider.Get<Settings>().Site));
        services.AddHttpClient("on-premises", (provider, http) => SetAddress(http, provider.Get<Settings>().OnPremises));
        services.AddHttpClient(Options.DefaultName, ConfigureUsers);
    }

    private static void ConfigureUsers(IServiceProvider services, HttpClient http)
    {
        http.BaseAddress = new Uri(services.Get<Settings>().Root);
        http.Timeout = TimeSpan.FromSeconds(30);
    }

    private static void SetAddress(HttpClient http, string address) => http.BaseAddress = new Uri(address);
}
