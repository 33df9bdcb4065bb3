using System;
using System.Net.Http;
using System.Threading.Tasks;

sealed record Address(string Host, string Path = "")
{
    public Address Then(string name) => this with { Path = Path + "/" + name };

    public Address Then(string first, params string[] more)
    {
        var next = Then(first);
        foreach (var name in more)
        {
            next = next.Then(name);
        }

        return next;
    }

    public Uri ToUri() => new(Host + Path);
}

class Copies(HttpClient http, string orgId)
{
    private static readonly Address Api = new("https://api.atlassian.com", "/admin");

    private readonly Address _org = Api.Then("v1").Then("orgs").Then(orgId);

    public async Task RunAsync(string groupId, string accountId, bool one)
    {
        await {|AAM1001:http.PostAsync(_org.Then("users").Then("search").ToUri(), null)|};
        var members = _org.Then("directory", "groups", groupId, "memberships");
        await {|AAM1001:http.PostAsync(members.ToUri(), null)|};
        if (one)
        {
            members = members.Then(accountId);
        }

        await {|AAM1001:http.DeleteAsync(members.ToUri())|};
        await http.GetAsync(_org.Then("users").ToUri());
    }
}
