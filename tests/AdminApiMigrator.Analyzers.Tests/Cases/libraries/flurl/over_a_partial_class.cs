//// file: AdminClient.cs
using Flurl;
using Flurl.Http;

public partial class AdminClient
{
    private readonly Url _root;
    private readonly string _token;

    public AdminClient(string token)
    {
        _root = "https://api.atlassian.com";
        _token = token;
    }

    private IFlurlRequest GetBaseUrl(string root = "/admin/v1") => new Url(_root).AppendPathSegment(root).WithOAuthBearerToken(_token);

    private IFlurlRequest GetOrgUrl(string orgId) => GetBaseUrl().AppendPathSegments("orgs", orgId);

    private IFlurlRequest GetOrgUrl(string orgId, string path) => GetOrgUrl(orgId).AppendPathSegment(path);
}
//// file: AdminClient.Groups.cs
using System.Threading.Tasks;
using Flurl.Http;

public partial class AdminClient
{
    public Task CreateGroupAsync(string orgId, string name) => {|AAM1002:GetOrgUrl(orgId, "/directory/groups").PostJsonAsync(new { name })|};

    public async Task DeleteGroupAsync(string orgId, string groupId) => await {|AAM1002:GetOrgUrl(orgId, $"directory/groups/{groupId}").DeleteAsync()|};
}
