using System;
using System.Net;
using System.Net.Http;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
using System.Web;

class Escaped(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId)
    {
        await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{Uri.EscapeDataString(orgId)}/directory/users/{WebUtility.UrlEncode(accountId)}")|};
        await {|AAM1001:http.DeleteAsync("https://api.atlassian.com/admin/v1/orgs/" + HttpUtility.UrlEncode(orgId) + "/directory/users/" + UrlEncoder.Default.Encode(accountId))|};
        await {|AAM1001:http.PostAsync(HttpUtility.UrlPathEncode("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users/search"), null)|};
        await {|AAM1001:http.PostAsync(string.Join("/", "https://api.atlassian.com/admin/v1/orgs", Uri.EscapeDataString(orgId), "groups", "search"), null)|};
    }
}
