using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Groups(HttpClient http)
{
    public Task<HttpResponseMessage> DeleteAsync(string orgId, string groupId, bool force)
    {
        StringBuilder url = new();
        url.AppendJoin("/", "https://api.atlassian.com", "admin", "v1", "orgs", orgId, "directory", "groups", groupId);
        if (force)
        {
            url.Append("?forceIfNotEmpty=true");
        }

        return {|AAM1001:http.DeleteAsync(url.ToString())|};
    }

    public Task<HttpResponseMessage> FindAsync(string orgId, Dictionary<string, string> hints)
    {
        var url = new StringBuilder($"https://api.atlassian.com/admin/v1/orgs/{orgId}");
        foreach (var part in new[] { "groups", "search" })
        {
            url.Append('/').Append(part);
        }

        var separator = '?';
        foreach (var hint in hints)
        {
            url.Append(separator).Append(hint.Key).Append('=').Append(hint.Value);
            separator = '&';
        }

        return {|AAM1001:http.PostAsync(url.ToString(), null)|};
    }

    public Task<HttpResponseMessage> CreateAsync(string orgId)
    {
        var url = new StringBuilder();
        AppendBase(url, orgId);
        url.AppendPath("directory").AppendPath("groups");
        return {|AAM1001:http.PostAsync(url.ToString(), null)|};
    }

    private static void AppendBase(StringBuilder url, string orgId)
    {
        url.Append("https://api.atlassian.com/admin/v1/orgs/");
        url.Append(orgId);
    }
}

static class Paths
{
    public static StringBuilder AppendPath(this StringBuilder url, string part) => url.Append('/').Append(part);
}
