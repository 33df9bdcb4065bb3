using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

class Combined
{
    private const string Root = "https://api.atlassian.com/admin/v1/";

    public async Task RunAsync(HttpClient http, string orgId, string groupId, string accountId)
    {
        await {|AAM1002:http.DeleteAsync(Url.Combine(Root, "orgs", orgId, "/directory/groups/", groupId, "memberships", accountId))|};

        var url = Url.Combine(Root, "orgs/", orgId, "groups/search");
        await {|AAM1002:url.PostJsonAsync(new { })|};

        var group = Root.AppendPathSegments("orgs", orgId, "directory/groups", groupId).SetQueryParam("forceIfNotEmpty", true);
        await {|AAM1002:http.DeleteAsync(group)|};

        var built = new Url(Root);
        built.AppendPathSegments("orgs", orgId);
        built.AppendPathSegment("users").AppendPathSegment("search");
        await {|AAM1002:http.PostAsync(built.ToString(), null)|};

        var path = Path.Combine(Root, "orgs", orgId, "users", "invite");
        await {|AAM1002:http.PostAsync(path, new StringContent(""))|};
    }
}
