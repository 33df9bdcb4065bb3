using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

public class RestClientBase
{
    private readonly HttpClient _client;
    private readonly string _root;

    protected RestClientBase(HttpClient client, string root)
    {
        _client = client;
        _root = root;
    }

    protected Task<HttpResponseMessage> Post(string path, object body) => Send(HttpMethod.Post, path, body);

    private async Task<HttpResponseMessage> Send(HttpMethod verb, string path, object body)
    {
        var message = new HttpRequestMessage(verb, _root + path)
        {
            Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
        };
        return await _client.SendAsync(message);
    }
}

public class AtlassianOrg : RestClientBase
{
    private readonly string _org;

    public AtlassianOrg(HttpClient client, string org)
        : base(client, "https://api.atlassian.com/admin")
    {
        _org = org;
    }

    public Task CreateGroups(IEnumerable<string> names)
    {
        var work = new List<Task>();
        foreach (var name in names)
        {
            work.Add({|AAM1001:Post($"/v1/orgs/{_org}/directory/groups", new { name })|});
        }

        return Task.WhenAll(work);
    }
}
