using System.Net.Http;
using System.Threading.Tasks;

sealed class Template(string text)
{
    private readonly string _text = text;

    public string Of(string orgId) => _text.Replace("{orgId}", orgId);
}

abstract class Command
{
    protected abstract string Tail { get; }

    public virtual string Version => "v1";

    public string Url => $"https://api.atlassian.com/admin/{Version}/orgs/{Tail}";
}

sealed class Drop(string orgId, string groupId) : Command
{
    protected override string Tail => $"{orgId}/directory/groups/{groupId}";
}

sealed class DropLater(string orgId, string groupId) : Command
{
    public override string Version => "v2";

    protected override string Tail => $"{orgId}/directories/-/groups/{groupId}";
}

class Objects(HttpClient http)
{
    private static readonly Template Search = new("https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search");
    private static readonly Template Workspaces = new("https://api.atlassian.com/admin/v2/orgs/{orgId}/workspaces");

    public async Task RunAsync(string orgId, string groupId)
    {
        await http.PostAsync(Workspaces.Of(orgId), null);
        await http.GetAsync(Search.Of(orgId));
        var later = new DropLater(orgId, groupId);
        await http.DeleteAsync(later.Url);
        await http.GetAsync(new Drop(orgId, groupId).Url);
    }
}
