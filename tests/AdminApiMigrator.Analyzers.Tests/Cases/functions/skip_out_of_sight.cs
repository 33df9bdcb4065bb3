using System;
using System.Net.Http;
using System.Threading.Tasks;

abstract class Functions(HttpClient http, Func<string, string> url)
{
    protected abstract string Path(string orgId);

    public async Task RunAsync(string orgId)
    {
        await http.PostAsync(url("users/search"), null);
        await http.PostAsync("https://api.atlassian.com/admin/v1/orgs/" + Path(orgId), null);
    }
}
