using System.Threading.Tasks;

interface IRest
{
    Task<string> ExecuteRequestAsync(Verb method, string resource, object body = null);
}

enum Verb { GET, POST, PUT, DELETE }

abstract class Jira
{
    public abstract IRest RestClient { get; }

    public static extern Jira Create(string url, string user);
}

class ServerJobs
{
    private readonly Jira _server = Jira.Create("https://jira.contoso.local", "bot");
    private readonly Jira _any;

    public ServerJobs(string address) => _any = Jira.Create(address, "bot");

    public Task Add(string key) => _server.RestClient.ExecuteRequestAsync(Verb.POST, $"rest/api/2/user/application?username={key}");

    // Its own address says that it is another service, whatever the path looks like.
    public Task Restore(string org, string id) => _server.RestClient.ExecuteRequestAsync(Verb.POST, $"/admin/v1/orgs/{org}/directory/users/{id}/restore-access");

    public Task Rename(string name) => _any.RestClient.ExecuteRequestAsync(Verb.PUT, "/rest/api/2/myself", new { displayName = name });
}
