using System.Threading.Tasks;
using RestSharp;

abstract class JobBase(RestClient client)
{
    protected static RestRequest Build(Method verb, string resource, object body = null)
    {
        var built = new RestRequest(resource, verb);
        if (body != null)
        {
            built.AddJsonBody(body);
        }

        return built;
    }

    protected async Task<bool> CallAsync(RestRequest request)
    {
        var response = await client.ExecuteAsync(request);
        return response.IsSuccessful;
    }
}

class GroupJobs(RestClient client, string org) : JobBase(client)
{
    public async Task CloseAsync(string id)
    {
        var revoke = Build(Method.Post, $"{org}/directory/groups/{id}/roles/revoke", new { });
        await {|AAM1002:CallAsync(revoke)|};
        await {|AAM1002:CallAsync(Build(Method.Delete, $"{org}/directory/groups/{id}"))|};
        var events = Build(Method.Get, $"{org}/events");
        await CallAsync(events);
    }
}

class Users
{
    private readonly RestClient _client;

    public Users(RestClient client) => _client = client;

    public Task RemoveAsync(string org, string id) => {|AAM1002:_client.ExecuteAsync(new RestRequest($"{org}/directory/users/{id}", Method.Delete))|};
}

static class Program
{
    private static readonly RestClient Client = new("https://api.atlassian.com/admin/v1/orgs/");

    public static Task RunAsync(string org, string id) => new GroupJobs(Client, org).CloseAsync(id);

    public static Task RemoveAsync(string org, string id) => new Users(Client).RemoveAsync(org, id);
}
