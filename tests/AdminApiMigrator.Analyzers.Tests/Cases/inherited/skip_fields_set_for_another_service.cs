using System;
using System.Net.Http;
using System.Threading.Tasks;

abstract class ApiClient
{
    protected string baseUrl = "https://api.atlassian.com";

    protected string Version { get; set; } = "v1";

    private readonly HttpClient _http = new();

    protected Task<HttpResponseMessage> PostAsync(string path) => _http.PostAsync($"{baseUrl}/admin/{Version}/{path}", null);
}

class Badges : ApiClient
{
    public Badges() => baseUrl = "https://badges.contoso.com";

    public Task CreateAsync(string orgId) => PostAsync($"orgs/{orgId}/directory/groups");
}

class Current : ApiClient
{
    private readonly string _directoryId;

    public Current(string directoryId)
    {
        _directoryId = directoryId;
        Version = "v2";
    }

    public Task CreateAsync(string orgId) => PostAsync($"orgs/{orgId}/directories/{_directoryId}/groups");

    public Task InviteAsync(string orgId) => PostAsync($"orgs/{orgId}/users/invite");
}
