using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Forms(HttpClient http)
{
    private const string Verbatim = @"https://api.atlassian.com/admin/v1/orgs/";

    public async Task RunAsync(string orgId, string accountId, string domainId)
    {
        await http.GetAsync(Verbatim + orgId + @"/directory/users/" + accountId + @"/last-active-dates");
        await http.GetAsync($@"{Verbatim}{orgId}/domains/{domainId}");
        await http.PostAsync($$"""https://api.atlassian.com/admin/v2/orgs/{{orgId}}/directories/-/users/search""", null);
        await http.GetAsync(Encoding.UTF8.GetString("https://api.atlassian.com/admin/v1/orgs/"u8) + orgId + "/policies");
        await http.DeleteAsync("https:\\\\api.atlassian.com\\admin\\v1\\orgs\\" + orgId + "\\directory\\users\\" + accountId);
        await http.PostAsync("/* https://api.atlassian.com/admin/v1/orgs/1/users/search */", null);
    }
}
