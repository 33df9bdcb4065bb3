using System.Collections.Generic;
using System.Net.Http;

public interface ICache
{
    void Put(string key, string value);
    void Delete(string key);
    void Add(HttpMethod method, string url);
}

class Job
{
    private readonly Dictionary<string, string> _known = new();

    public void Run(ICache cache, string orgId, string groupId)
    {
        cache.Put("POST", $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search");
        cache.Delete($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}");
        cache.Add(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search");
        _known.Add("POST", $"/admin/v1/orgs/{orgId}/users/search");
    }
}
