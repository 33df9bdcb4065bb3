using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

class Urls
{
    public async Task RunAsync(string orgId, string accountId)
    {
        var url = new Url("https://api.atlassian.com/admin/v1/orgs");
        url.AppendPathSegment(orgId);
        url.AppendPathSegments("directory", "users", accountId, "restore-access");
        await {|AAM1002:url.PostAsync()|};

        Url converted = "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/groups/search";
        await {|AAM1002:converted.PostJsonAsync(new { })|};

        await {|AAM1002:Url.Parse("https://api.atlassian.com").AppendPathSegment($"admin/v1/orgs/{orgId}/users/search").SendAsync(HttpMethod.Post)|};
        await {|AAM1002:Url.Combine("https://api.atlassian.com/", "/admin/v1/", $"orgs/{orgId}/directory/groups").PostJsonAsync(new { name = "x" })|};
    }
}
