using System.Net.Http;
using System.Threading.Tasks;

abstract class Resource<T>(HttpClient http, string org)
    where T : Resource<T>
{
    protected abstract string Collection { get; }

    protected Task<HttpResponseMessage> ActAsync(string id, string action) =>
        http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{org}/{Collection}/{id}/{action}", null);
}

class Accounts(HttpClient http, string org) : Resource<Accounts>(http, org)
{
    protected override string Collection => "directory/users";

    public Task SuspendAsync(string id) => {|AAM1001:ActAsync(id, "suspend-access")|};
}

class Groups(HttpClient http, string org) : Resource<Groups>(http, org)
{
    protected override string Collection => "directory/groups";

    // Whoever calls it sends nothing but what is sent here.
    public static void Note(string text) => System.Console.WriteLine(text);

    public Task GrantAsync(string group, string role) => {|AAM1001:ActAsync(group, "roles/assign")|};
}

class Policies(HttpClient http, string org) : Resource<Policies>(http, org)
{
    protected override string Collection => "policies";

    public Task CheckAsync(string id) => ActAsync(id, "validate");
}

class Job(Groups groups, Accounts accounts)
{
    public async Task RunAsync(string[] args)
    {
        await groups.GrantAsync(args[0], "atlassian/user");
        await accounts.SuspendAsync("712020:" + args[1]);
        await accounts.SuspendAsync("712020:5b10a");
        Groups.Note("a/b");
    }
}
