using System.Net.Http;
using System.Threading.Tasks;

static class HttpExtensions
{
    public static async Task<string> CallAsync(this HttpClient http, string verb, string url)
    {
        var response = await http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), url));
        if ((int)response.StatusCode == 429)
        {
            await Task.Delay(1000);
            response = await http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), url));
        }

        return await response.Content.ReadAsStringAsync();
    }

    public static async Task RunAsync(string orgId, string groupId)
    {
        var http = new HttpClient { BaseAddress = new System.Uri("https://api.atlassian.com/admin/v1/orgs/") };
        await {|AAM1001:http.CallAsync("DELETE", $"{orgId}/directory/groups/{groupId}")|};
        await {|AAM1001:HttpExtensions.CallAsync(http, "POST", orgId + "/users/search")|};
        await http.CallAsync("GET", orgId + "/users");
    }
}
