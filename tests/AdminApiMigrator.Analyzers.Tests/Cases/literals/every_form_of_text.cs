using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Forms(HttpClient http)
{
    private const string Verbatim = @"https://api.atlassian.com/admin/v1/orgs/";
    private const char Slash = '/';
    private static ReadOnlySpan<byte> Host => "https://api.atlassian.com"u8;
    private static readonly string Raw = """https://api.atlassian.com/admin/v1/orgs/""";

    public async Task RunAsync(string orgId, string accountId, int page)
    {
        await {|AAM1001:http.DeleteAsync(Verbatim + orgId + @"/directory/users/" + accountId)|};
        await {|AAM1001:http.DeleteAsync($@"{Verbatim}{orgId}{Slash}directory{Slash}users{Slash}{accountId}")|};
        await {|AAM1001:http.DeleteAsync(@$"{Verbatim}{orgId}/directory/users/{accountId}")|};
        await {|AAM1001:http.PostAsync($"""{Raw}{orgId}/users/search""", null)|};
        await {|AAM1001:http.PostAsync($$"""https://api.atlassian.com/admin/v1/orgs/{{orgId}}/groups/search""", null)|};
        await {|AAM1001:http.PostAsync("\x68ttps://api\u002Eatlassian.com/admin/v1/orgs/" + orgId + "/users/search", null)|};
        await {|AAM1001:http.PostAsync("https://api.atlassian.com/admin/" + 'v' + 1 + "/orgs/" + orgId + "/users/search", null)|};
        await {|AAM1001:http.PostAsync(Encoding.UTF8.GetString("https://api.atlassian.com/admin/v1/orgs/"u8) + orgId + "/users/search", null)|};
        await {|AAM1001:http.PostAsync(Encoding.ASCII.GetString(Host) + "/admin/v1/orgs/" + orgId + "/users/search", null)|};
    }
}
