using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

enum AccountAction
{
    Suspend,
    Remove,
    LastSeen,
}

readonly record struct Route(HttpMethod Verb, string Template)
{
    public HttpRequestMessage ToMessage(params object[] values) => new(Verb, string.Format(Template, values));
}

static class RouteTable
{
    private static readonly Dictionary<AccountAction, Route> Routes = new()
    {
        [AccountAction.Suspend] = new(HttpMethod.Post, "https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}/suspend-access"),
        [AccountAction.Remove] = new(HttpMethod.Delete, "https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}"),
        [AccountAction.LastSeen] = new(HttpMethod.Get, "https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}/last-active-dates"),
    };

    public static Task<HttpResponseMessage> SendAsync(HttpClient http, AccountAction action, string org, string account, CancellationToken ct) =>
        {|AAM1001:{|AAM1001:http.SendAsync(Routes[action].ToMessage(org, account), ct)|}|};
}
