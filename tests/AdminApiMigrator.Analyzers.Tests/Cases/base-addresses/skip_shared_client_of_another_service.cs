using System;
using System.Net.Http;
using System.Threading.Tasks;

class Search
{
    private readonly HttpClient _http;

    public Search(HttpClient http) => _http = http ?? throw new ArgumentNullException(nameof(http));

    public Task<HttpResponseMessage> GroupsAsync(string orgId) => _http.PostAsync($"admin/v1/orgs/{orgId}/groups/search", null);

    // Handed in by whoever calls, not by the container.
    public static Task<HttpResponseMessage> UsersAsync(HttpClient http, string orgId) => http.PostAsync($"orgs/{orgId}/users/search", null);
}
//// file: Startup.cs
using System;
using System.Net.Http;

interface IServices
{
    IServices AddSingleton<T>(T service);
}

static class Startup
{
    public const string Atlassian = "https://contoso.atlassian.net";

    public static void Configure(IServices services) => services.AddSingleton(new HttpClient { BaseAddress = new Uri("https://people.contoso.com/") });
}
