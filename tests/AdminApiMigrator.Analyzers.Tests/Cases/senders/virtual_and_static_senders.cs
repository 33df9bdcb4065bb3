using System.Net.Http;
using System.Threading.Tasks;

class Sending
{
    private static readonly HttpClient Http = new();

    public async Task RunAsync(string orgId, string groupId)
    {
        await {|AAM1001:ExecuteAsync<object>(new HttpRequestMessage(HttpMethod.Post, Url(orgId, "users/search")))|};
        await {|AAM1001:PutAwayAsync(Url(orgId, "directory/groups/" + groupId))|};
        await ExecuteAsync<object>(new HttpRequestMessage(HttpMethod.Get, Url(orgId, "users")));
    }

    protected virtual async Task<T?> ExecuteAsync<T>(HttpRequestMessage message)
        where T : class
    {
        var response = await Http.SendAsync(message);
        return response.IsSuccessStatusCode ? null : throw new HttpRequestException(message.RequestUri!.ToString());
    }

    private static Task<HttpResponseMessage> PutAwayAsync(string address) => Http.DeleteAsync(address);

    private static string Url(string orgId, string tail) => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/{tail}";
}
