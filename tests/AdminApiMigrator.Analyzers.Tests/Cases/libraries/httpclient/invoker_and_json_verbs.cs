using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;

class Json
{
    public async Task RunAsync(HttpClient http, HttpMessageInvoker invoker, string orgId, string accountId)
    {
        await {|AAM1002:http.DeleteFromJsonAsync<object>($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}")|};
        await {|AAM1002:invoker.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/groups/search"), CancellationToken.None)|};
        await {|AAM1004:http.GetFromJsonAsync<object>($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/-/users")|};
        await {|AAM1004:http.GetStringAsync($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/-/groups")|};
    }
}
