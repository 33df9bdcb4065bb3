using System.Collections.Generic;
using System.Threading.Tasks;
using RestSharp;

class Bulk
{
    private readonly RestClient _jira = new RestClient("https://example.atlassian.net");

    public async Task RunAsync(IReadOnlyCollection<string> accountIds, List<string> groupIds)
    {
        var request = new RestRequest({|AAM3003:"/rest/api/3/user/bulk"|});
        request.AddQueryParameter("maxResults", "200");
        foreach (var id in accountIds)
        {
            request.AddQueryParameter("accountId", id);
        }

        await _jira.ExecuteGetAsync(request);

        var groups = new RestRequest({|AAM3003:"/rest/api/3/group/bulk"|});
        groupIds.ForEach(id => groups.AddParameter("groupId", id, ParameterType.QueryString));
        await _jira.ExecuteGetAsync(groups);
    }
}

namespace RestSharp
{
    public enum ParameterType { QueryString, UrlSegment }

    public class RestRequest
    {
        public RestRequest(string resource) { }

        public RestRequest AddQueryParameter(string name, string value) => this;

        public RestRequest AddParameter(string name, string value, ParameterType type) => this;
    }

    public class RestClient
    {
        public RestClient(string baseUrl) { }

        public Task<object> ExecuteGetAsync(RestRequest request) => Task.FromResult<object>(request);
    }
}
