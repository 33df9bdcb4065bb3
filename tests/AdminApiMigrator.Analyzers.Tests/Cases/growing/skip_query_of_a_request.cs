using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using RestSharp;

class Bulk
{
    private readonly RestClient _jira = new RestClient("https://example.atlassian.net");
    private readonly RestClient _own = new RestClient("https://people.example.com");

    public async Task RunAsync(IReadOnlyCollection<string> accountIds, string first, string second)
    {
        foreach (var id in accountIds)
        {
            var one = new RestRequest("/rest/api/3/user");
            one.AddQueryParameter("accountId", id);
            await _jira.ExecuteGetAsync(one);
        }

        var few = new RestRequest("/rest/api/3/user/bulk");
        foreach (var id in new[] { first, second })
        {
            few.AddQueryParameter("accountId", id);
        }

        await _jira.ExecuteGetAsync(few);

        var cut = new RestRequest("/rest/api/3/user/bulk");
        foreach (var id in accountIds.Take(50))
        {
            cut.AddQueryParameter("accountId", id);
        }

        await _jira.ExecuteGetAsync(cut);

        var elsewhere = new RestRequest("/users");
        foreach (var id in accountIds)
        {
            elsewhere.AddQueryParameter("id", id);
        }

        await _own.ExecuteGetAsync(elsewhere);
    }
}

namespace RestSharp
{
    public class RestRequest
    {
        public RestRequest(string resource) { }

        public RestRequest AddQueryParameter(string name, string value) => this;
    }

    public class RestClient
    {
        public RestClient(string baseUrl) { }

        public Task<object> ExecuteGetAsync(RestRequest request) => Task.FromResult<object>(request);
    }
}
