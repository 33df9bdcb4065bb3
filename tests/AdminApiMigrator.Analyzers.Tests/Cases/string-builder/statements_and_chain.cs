using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Leavers(HttpClient http)
{
    public Task<HttpResponseMessage> SuspendAsync(string orgId, string accountId)
    {
        var url = new StringBuilder("https://api.atlassian.com");
        url.Append("/admin/v1/orgs/");
        url.Append(orgId).Append("/directory/users/").Append(accountId);
        url.Append($"/suspend-access");
        return {|AAM1001:http.PostAsync(url.ToString(), null)|};
    }

    public Task<HttpResponseMessage> RestoreAsync(string orgId, string accountId)
    {
        var url = new StringBuilder();
        url.AppendFormat("https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}", orgId, accountId).Append('/').Append("restore-access");
        return {|AAM1001:http.PostAsync(url.ToString(), null)|};
    }

    public Task<HttpResponseMessage> RemoveAsync(string orgId, string accountId) =>
        {|AAM1001:http.DeleteAsync(new StringBuilder("https://api.atlassian.com/admin/v1/orgs/").Append(orgId).Append("/directory/users/").Append(accountId).ToString())|};
}
