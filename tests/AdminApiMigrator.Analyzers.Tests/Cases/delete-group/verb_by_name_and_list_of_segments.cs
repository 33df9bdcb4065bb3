using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Gateway(HttpClient http)
{
    public async Task<bool> RunAsync(string verb, IReadOnlyList<string> path)
    {
        using var request = new HttpRequestMessage();
        request.Method = HttpMethod.Parse(verb);
        request.RequestUri = new System.Uri("https://api.atlassian.com/" + string.Join("/", path));
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }
}

sealed class EmptyGroups(Gateway gateway, string orgId)
{
    public Task<bool> DeleteAsync(string groupId) => {|AAM1001:gateway.RunAsync("DELETE", ["admin", "v1", "orgs", orgId, "directory", "groups", groupId])|};

    public Task<bool> DeleteFromArrayAsync(string groupId)
    {
        string[] path = { "admin", "v1", "orgs", orgId, "directory", "groups", groupId };
        return {|AAM1001:gateway.RunAsync("delete", path)|};
    }

    public Task<bool> ReadAsync(string groupId) => gateway.RunAsync("GET", ["admin", "v1", "orgs", orgId, "directory", "groups", groupId]);
}
