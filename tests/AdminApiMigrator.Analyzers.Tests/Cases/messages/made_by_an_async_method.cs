using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

interface ITokens
{
    Task<string> CurrentAsync();
}

class Gateway(HttpClient http, ITokens tokens)
{
    public async Task<string> CreateAsync(string orgId)
    {
        using var request = await BuildAsync(HttpMethod.Post, $"/admin/v1/orgs/{orgId}/directory/groups");
        return await {|AAM1001:ExecuteAsync(request)|};
    }

    private async Task<HttpRequestMessage> BuildAsync(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, "https://api.atlassian.com" + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.CurrentAsync());
        return request;
    }

    private async Task<string> ExecuteAsync(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}
