using System.Net.Http;
using System.Threading.Tasks;

sealed class Template(string text)
{
    private readonly string _text = text;

    public string Of(string orgId, string id) => _text.Replace("{orgId}", orgId).Replace("{id}", id);
}

abstract class Command
{
    protected abstract string Tail { get; }

    public string Url => $"https://api.atlassian.com/admin/v1/orgs/{Tail}";
}

sealed class Drop(string orgId, string groupId) : Command
{
    protected override string Tail => $"{orgId}/directory/groups/{groupId}";
}

sealed class DropPolicy(string orgId, string policyId) : Command
{
    protected override string Tail => $"{orgId}/policies/{policyId}";
}

class Objects(HttpClient http)
{
    private static readonly Template Suspend = new("https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{id}/suspend-access");
    private static readonly Template Roles = new("https://api.atlassian.com/admin/v1/orgs/{orgId}/users/{id}/roles/assign");

    public async Task RunAsync(string orgId, string id)
    {
        await {|AAM1001:http.PostAsync(Suspend.Of(orgId, id), null)|};
        await http.PostAsync(Roles.Of(orgId, id), null);
        await {|AAM1001:http.DeleteAsync(new Drop(orgId, id).Url)|};
        var policy = new DropPolicy(orgId, id);
        await http.DeleteAsync(policy.Url);
    }
}
