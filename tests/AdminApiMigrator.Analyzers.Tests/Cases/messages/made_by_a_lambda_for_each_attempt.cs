using System;
using System.Net.Http;
using System.Threading.Tasks;

class Messages(string orgId)
{
    public HttpRequestMessage Post(string resource) => Create(HttpMethod.Post, resource);

    public HttpRequestMessage Create(HttpMethod method, string resource)
    {
        var message = new HttpRequestMessage(method, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/{resource}");
        message.Headers.Add("Accept", "application/json");
        return message;
    }
}

class Retry
{
    public async Task<HttpResponseMessage> SendAsync(HttpClient http, Func<HttpRequestMessage> create)
    {
        for (var attempt = 0; ; attempt++)
        {
            using var request = create();
            var response = await http.SendAsync(request);
            if (response.IsSuccessStatusCode || attempt == 3)
            {
                return response;
            }
        }
    }
}

class Groups(HttpClient http, Messages messages, Retry retry)
{
    public Task GrantAsync(string id) => {|AAM1001:retry.SendAsync(http, () => messages.Post($"directory/groups/{id}/roles/assign"))|};

    public Task DomainAsync(string id) => retry.SendAsync(http, () => messages.Create(HttpMethod.Get, $"domains/{id}"));
}
