using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Queries(HttpClient http)
{
    public Task<HttpResponseMessage> UsersAsync(string orgId, string filter) =>
        {|AAM1002:QueryAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/groups/search", filter)|};

    public Task<HttpResponseMessage> OwnAsync(string filter) => QueryAsync("https://directory.example.com/admin/v1/orgs/1/groups/search", filter);

    private Task<HttpResponseMessage> QueryAsync(string url, string filter)
    {
        var whole = url + "?" + filter;
        return whole.Length < 2000
            ? http.GetAsync(whole)
            : SearchClient.SendAsync(http, url, filter);
    }
}
//// file: SearchClient.cs
using System.Net.Http;
using System.Threading.Tasks;

static class SearchClient
{
    public static Task<HttpResponseMessage> SendAsync(HttpClient http, string url, string filter) => http.PostAsync(url, new StringContent(filter));
}
