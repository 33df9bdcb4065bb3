using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

static class Links
{
    public static string With(this string url, string name, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            url += "&" + name + "=" + value;
        }

        return url;
    }
}

class Loader(HttpClient http)
{
    private const string Bulk = "https://example.atlassian.net/rest/api/3/user/bulk?maxResults=500";

    public Task AllAsync(IEnumerable<string> ids) => http.GetAsync({|AAM3003:Bulk.With("accountId", ids.Distinct())|});

    public Task TeamsAsync(IEnumerable<string[]> teams) =>
        Task.WhenAll(teams.Select(team => http.GetStringAsync({|AAM3002:Bulk + "&accountId=" + string.Join("&accountId=", team)|})));

    public Task FilledAsync(List<string> ids)
    {
        string filter = "";
        foreach (var id in ids)
        {
            if (filter != "")
            {
                filter += " OR ";
            }

            filter += "id = " + id;
        }

        return http.GetStringAsync({|AAM3003:"https://example.atlassian.net/rest/api/2/search?jql=" + filter|});
    }
}
