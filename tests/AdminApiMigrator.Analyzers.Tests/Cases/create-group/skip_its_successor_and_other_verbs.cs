using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class Groups(HttpClient http, string orgId)
{
    private const string Admin = "https://api.atlassian.com/admin";

    public Task<HttpResponseMessage> CreateAsync(string directoryId, string name) => http.PostAsJsonAsync($"{Admin}/v2/orgs/{orgId}/directories/{directoryId}/groups", new { name });

    public Task<HttpResponseMessage> OptionsAsync() => http.SendAsync(new HttpRequestMessage(HttpMethod.Options, $"{Admin}/v1/orgs/{orgId}/directory/groups"));

    public Task<HttpResponseMessage> ReadAsync() => http.GetAsync($"{Admin}/v1/orgs/{orgId}/directory/groups");

    public Task<HttpResponseMessage> InJiraAsync(string name) => http.PostAsJsonAsync("https://contoso.atlassian.net/rest/api/3/group", new { name });
}
