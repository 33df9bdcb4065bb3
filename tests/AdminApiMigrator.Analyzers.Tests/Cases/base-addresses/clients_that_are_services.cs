using System;
using System.Net.Http;
using System.Threading.Tasks;

class People([FromKeyedServices("admin")] HttpClient admin, [FromKeyedServices("intranet")] HttpClient intranet)
{
    public Task<HttpResponseMessage> LeaveAsync(string orgId, string id) => {|AAM1001:admin.DeleteAsync($"{orgId}/directory/users/{id}")|};

    public Task<HttpResponseMessage> LastSeenAsync(string orgId, string id) => admin.GetAsync($"{orgId}/directory/users/{id}/last-active-dates");

    public Task<HttpResponseMessage> ForgetAsync(string orgId, string id) => intranet.DeleteAsync($"{orgId}/directory/users/{id}");
}

class Shared
{
    private readonly HttpClient _http;

    public Shared(HttpClient http) => _http = http ?? throw new ArgumentNullException(nameof(http));

    public Task<HttpResponseMessage> SearchAsync(string orgId) => {|AAM1001:_http.PostAsync($"orgs/{orgId}/groups/search", null)|};
}

class Asking(IServiceProvider services)
{
    public Task<HttpResponseMessage> RestoreAsync(string orgId, string id) =>
        {|AAM1001:services.GetRequiredKeyedService<HttpClient>("admin").PostAsync($"{orgId}/directory/users/{id}/restore-access", null)|};
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

    IServices AddScoped<T>(Func<IServiceProvider, T> make);
}

static class Startup
{
    public static T GetRequiredKeyedService<T>(this IServiceProvider services, object? serviceKey) => throw new NotSupportedException(typeof(T) + " " + serviceKey);

    public static void Configure(IServices services)
    {
        services.AddKeyedSingleton("admin", (_, _) => Create("https://api.atlassian.com/admin/v1/orgs/"));
        services.AddKeyedSingleton<HttpClient>("intranet", (_, _) =>
        {
            var http = new HttpClient();
            http.BaseAddress = new Uri("https://people.contoso.com/admin/v1/orgs/");
            return http;
        });
        services.AddScoped(_ => new HttpClient { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/") });
    }

    private static HttpClient Create(string root)
    {
        var http = new HttpClient();
        http.BaseAddress = new Uri(root);
        return http;
    }
}
