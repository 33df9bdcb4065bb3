using System;
using System.Net.Http;
using System.Threading.Tasks;

public class Others(HttpClient http)
{
    public async Task RunAsync(string path, Uri page)
    {
        await http.PostAsync("https://directory.example.com/admin/v1/orgs/" + path, null);
        await http.GetAsync("https://api.atlassian.com/ex/jira/" + path);
        await http.GetAsync("/admin/v1/" + path);
        await http.GetAsync(page);
        await http.GetAsync("orgs/" + path);
        await http.GetAsync("https://example.atlassian.net/rest/api/3/" + path);
    }
}
