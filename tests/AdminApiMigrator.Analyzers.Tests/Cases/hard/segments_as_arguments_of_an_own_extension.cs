using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

static class UrlSegments
{
    public static string AppendSegments(this string url, params string[] segments)
    {
        foreach (var segment in segments)
        {
            url += "/" + Uri.EscapeDataString(segment);
        }

        return url;
    }

    public static Uri AppendPath(this Uri url, params string[] segments) =>
        new Uri(segments.Aggregate(url.AbsoluteUri, (current, segment) => string.Format("{0}/{1}", current.TrimEnd('/'), segment.TrimStart('/'))));

    public static string WithPath(this string url, params string[] segments) => url.TrimEnd('/') + "/" + string.Join("/", segments.Select(s => s.Trim('/')));
}

class Segmented(HttpClient http)
{
    private const string Root = "https://api.atlassian.com/admin/v1";

    public async Task RunAsync(string orgId, string groupId, string accountId)
    {
        await {|AAM1001:http.PostAsync(Root.AppendSegments("orgs", orgId, "users", "search"), null)|};
        await {|AAM1001:http.DeleteAsync(new Uri(Root).AppendPath("orgs", orgId, "directory", "groups", groupId))|};
        await {|AAM1001:http.PostAsync(Root.WithPath("orgs", orgId, "directory", "users", accountId, "suspend-access"), null)|};
        await http.GetAsync(Root.AppendSegments("orgs", orgId, "users"));
    }
}
