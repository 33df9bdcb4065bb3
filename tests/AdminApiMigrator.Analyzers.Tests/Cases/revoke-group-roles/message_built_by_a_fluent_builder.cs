using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class RoleRevoker
{
    private readonly Func<HttpClient> _createClient;
    private readonly string _orgId;

    public RoleRevoker(Func<HttpClient> createClient, string orgId) => (_createClient, _orgId) = (createClient, orgId);

    private string GroupUrl(string groupId) => $"https://api.atlassian.com/admin/v1/orgs/{_orgId}/directory/groups/{groupId}";

    private static HttpRequestMessage Request(HttpMethod method, string url, object? body)
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }

        return request;
    }

    public async Task RevokeAsync(string groupId, string resource, string role)
    {
        using var http = _createClient();
        using var request = Request(HttpMethod.Post, GroupUrl(groupId) + "/roles/revoke", new { roleAssociations = new[] { new { resource, role } } });
        using var response = await {|AAM1001:http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead)|};
        response.EnsureSuccessStatusCode();
    }
}
