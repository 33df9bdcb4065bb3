using System.Net.Http;
using System.Threading.Tasks;

class Sending(HttpClient http)
{
    public Task SearchAsync(string orgId, HttpContent filter) => {|AAM1001:PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search", filter)|};

    private async Task<HttpResponseMessage> PostAsync(string url, HttpContent content)
    {
        var response = await http.PostAsync(url, content);
        return response.IsSuccessStatusCode ? response : await http.PostAsync(url, content);
    }
}
-----
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Sending(HttpClient http)
{
    public Task SearchAsync(string orgId, HttpContent filter) => PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search", filter);

    private async Task<HttpResponseMessage> PostAsync(string url, HttpContent content)
    {
        var response = await http.AdminApi().V1.PostAsync(url, content);
        return response.IsSuccessStatusCode ? response : await http.AdminApi().V1.PostAsync(url, content);
    }
}
