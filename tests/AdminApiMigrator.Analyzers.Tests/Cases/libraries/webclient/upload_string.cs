using System;
using System.Net;
using System.Threading.Tasks;

class Leavers
{
    private const string Admin = "https://api.atlassian.com/admin/v1/orgs/";

    public async Task RunAsync(WebClient web, string orgId, string accountId, string groupId)
    {
        {|AAM1002:web.UploadString($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", "")|};
        {|AAM1002:web.UploadString(Admin + orgId + "/directory/users/" + accountId, "DELETE", "")|};
        await {|AAM1002:web.UploadDataTaskAsync(Admin + orgId + "/users/search", new byte[0])|};
        {|AAM1002:web.UploadValuesAsync(new Uri(Admin + orgId + "/groups/search"), "POST", new System.Collections.Specialized.NameValueCollection())|};
    }
}
