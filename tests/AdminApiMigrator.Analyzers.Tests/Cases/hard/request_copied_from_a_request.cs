using System.Net.Http;
using System.Threading.Tasks;

class Retrying(HttpClient http)
{
    public async Task<HttpResponseMessage> RemoveAsync(string orgId, string accountId)
    {
        var request = new HttpRequestMessage(HttpMethod.Delete, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}");
        var response = await {|AAM1001:http.SendAsync(request)|};
        return response.IsSuccessStatusCode ? response : await {|AAM1001:http.SendAsync(Clone(request))|};
    }

    public async Task SearchAsync(string orgId)
    {
        using var original = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new System.Uri("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users/search") };
        using var copy = new HttpRequestMessage(original.Method, original.RequestUri);
        await {|AAM1001:http.SendAsync(copy)|};
    }

    private static HttpRequestMessage Clone(HttpRequestMessage original)
    {
        var clone = new HttpRequestMessage(original.Method, original.RequestUri) { Content = original.Content, Version = original.Version };
        foreach (var header in original.Headers)
        {
            clone.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return clone;
    }
}
