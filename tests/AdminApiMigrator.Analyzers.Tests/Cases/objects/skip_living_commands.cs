using System.Net.Http;
using System.Threading.Tasks;

sealed record Call(string Version, string Tail)
{
    public string Verb { get; init; } = "GET";
}

sealed class Sender(HttpClient http, string orgId)
{
    public Task SendAsync(Call call) => http.SendAsync(new HttpRequestMessage(HttpMethod.Parse(call.Verb), $"https://api.atlassian.com/admin/{call.Version}/orgs/{orgId}/{call.Tail}"));
}

static class Program
{
    private static readonly Call List = new("v1", "users");

    public static async Task RunAsync(Sender sender, string accountId)
    {
        await sender.SendAsync(List);
        await sender.SendAsync(List with { Tail = $"directory/users/{accountId}/last-active-dates" });
        await sender.SendAsync(List with { Verb = "POST", Version = "v2", Tail = "users/invite" });
        await sender.SendAsync(new Call("v1", "users/search"));
    }
}
