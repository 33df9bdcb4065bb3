using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class Growing(HttpClient http)
{
    public Task RunAsync(IEnumerable<string> keys) => http.GetAsync({|AAM3003:SearchUrl(keys)|});

    public Task SendAsync(IEnumerable<string> keys) => {|AAM3003:GetAsync("search?jql=" + Jql(keys))|};

    private static string SearchUrl(IEnumerable<string> keys) => "https://example.atlassian.net/rest/api/3/search?jql=" + Jql(keys);

    private static string Jql(IEnumerable<string> keys) => $"key in ({Quoted(keys)})";

    private static string Quoted(IEnumerable<string> keys) => string.Join(",", keys.Select(key => '"' + key + '"'));

    private Task GetAsync(string tail) => http.GetAsync("https://example.atlassian.net/rest/api/3/" + tail);
}
