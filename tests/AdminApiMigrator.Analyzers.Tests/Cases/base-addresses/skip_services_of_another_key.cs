using System;
using System.Net.Http;
using System.Threading.Tasks;

class People([FromKeyedServices("intranet")] HttpClient intranet, [FromKeyedServices("elsewhere")] HttpClient elsewhere)
{
    public Task<HttpResponseMessage> SearchAsync(string orgId) => intranet.PostAsync($"orgs/{orgId}/groups/search", null);

    public Task<HttpResponseMessage> SearchThereAsync(string orgId) => elsewhere.PostAsync($"orgs/{orgId}/groups/search", null);
}

// Its client is its own, with an address that is set elsewhere; the one for everybody is not what it gets.
class Typed(HttpClient http)
{
    public Task<HttpResponseMessage> SearchAsync(string orgId) => http.PostAsync($"orgs/{orgId}/groups/search", null);
}
//// file: Startup.cs
using System;
using System.Net.Http;

sealed class FromKeyedServicesAttribute(string key) : Attribute
{
    public string Key => key;
}

interface IServices
{
    IServices AddKeyedSingleton<T>(object? serviceKey, Func<IServiceProvider, object?, T> make);

    IServices AddSingleton<T>(T service);

    IServices AddHttpClient<T>();
}

static class Startup
{
    public static void Configure(IServices services) => services
        .AddKeyedSingleton("admin", (_, _) => new HttpClient { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/") })
        .AddKeyedSingleton("intranet", (_, _) => new HttpClient { BaseAddress = new Uri("https://people.contoso.com/admin/v1/") })
        .AddSingleton(new HttpClient { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/") });

    public static void ConfigureOthers(IServices services) => services.AddHttpClient<Typed>();
}
