using System.Net.Http;
using System.Threading.Tasks;

internal readonly record struct Endpoint(string Root, string Path)
{
    public override string ToString() => Root + Path;
}

internal sealed class Calls(HttpClient http)
{
    private static readonly Endpoint Admin = new("https://api.atlassian.com/admin/v1/orgs/", "");

    public async Task RunAsync(string orgId, string accountId)
    {
        var users = Admin with { Path = orgId + "/users/search" };
        await {|AAM1001:http.PostAsync(users.Root + users.Path, null)|};
        var one = users with { Path = $"{orgId}/directory/users/{accountId}" };
        await {|AAM1001:http.DeleteAsync($"{one.Root}{one.Path}")|};
        var living = users with { Path = orgId + "/users" };
        await http.GetAsync(living.Root + living.Path);
    }
}
