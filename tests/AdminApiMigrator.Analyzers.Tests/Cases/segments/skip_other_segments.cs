using System.Net.Http;
using System.Threading.Tasks;

static class UrlSegments
{
    public static string AppendSegments(this string url, params string[] segments) => url + "/" + string.Join("/", segments);

    public static string AppendReversed(this string url, params string[] segments)
    {
        foreach (var segment in segments)
        {
            url = segment + "/" + url;
        }

        return url;
    }
}

class Segmented(HttpClient http)
{
    public async Task RunAsync(string orgId, string[] more)
    {
        await http.GetAsync("https://api.atlassian.com/admin/v1".AppendSegments("orgs", orgId, "domains"));
        await http.PostAsync("https://directory.example.com/admin/v1".AppendSegments("orgs", orgId, "users", "search"), null);
        await http.PostAsync("https://api.atlassian.com/admin/v1".AppendSegments(more), null);
        await http.PostAsync("https://api.atlassian.com/admin/v1/orgs".AppendReversed("users", "search"), null);
    }
}
