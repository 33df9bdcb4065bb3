using System.Net;

class Restorer
{
    public string Restore(string orgId, string accountId)
    {
        using var web = new WebClient { BaseAddress = "https://api.atlassian.com/admin/v1/" };
        return {|AAM1002:web.UploadString($"orgs/{orgId}/directory/users/{accountId}/restore-access", string.Empty)|};
    }

    public string Search(string orgId)
    {
        var web = new WebClient();
        web.BaseAddress = "https://api.atlassian.com/";
        return {|AAM1002:web.UploadString("/admin/v1/orgs/" + orgId + "/users/search", "POST", "{}")|};
    }
}
