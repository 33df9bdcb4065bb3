using System;
using System.Net.Http;
using System.Threading.Tasks;

class Sending(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId)
    {
        await {|AAM1001:CheckedAsync(new HttpRequestMessage(HttpMethod.Delete, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}"))|};
        await CheckedAsync(new HttpRequestMessage(HttpMethod.Get, $"https://api.atlassian.com/admin/v1/orgs/{orgId}"));

        Task<HttpResponseMessage> Post(string tail) => http.PostAsync("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/" + tail, null);
        await {|AAM1001:Post("groups/search")|};
        await Post("events");

        Func<string, Task<HttpResponseMessage>> remove = tail => http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/{tail}");
        await {|AAM1001:remove("directory/groups/1")|};
    }

    private async Task CheckedAsync(HttpRequestMessage request)
    {
        using (request)
        {
            (await http.SendAsync(request)).EnsureSuccessStatusCode();
        }
    }
}
