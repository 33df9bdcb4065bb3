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

class CloudJobs
{
    private readonly Jira _jira = Jira.Create("https://contoso.atlassian.net", "bot");

    public Task Add(string key) => {|AAM1002:_jira.RestClient.ExecuteRequestAsync(Verb.POST, $"rest/api/2/user/application?accountId={key}")|};

    public Task Rename(string name) => {|AAM1002:_jira.RestClient.ExecuteRequestAsync(Verb.PUT, "/rest/api/2/myself", new { displayName = name })|};

    public Task Read() => _jira.RestClient.ExecuteRequestAsync(Verb.GET, "rest/api/2/myself");
}
