using System.Threading.Tasks;
using RestSharp;

abstract class JobBase(RestClient client)
{
    protected Task CallAsync(RestRequest request) => client.ExecuteAsync(request);
}

class Shelves(RestClient client) : JobBase(client)
{
    public Task CloseAsync(string org, string id) => CallAsync(new RestRequest($"admin/v1/orgs/{org}/directory/groups/{id}", Method.Delete));
}

class Accounts(RestClient client) : JobBase(client)
{
    public Task SeenAsync(string org, string id) => CallAsync(new RestRequest($"admin/v1/orgs/{org}/directory/users/{id}/last-active-dates"));
}

// Handed on to itself.
class Again(RestClient client)
{
    public Again Next() => new(client);

    public Task RunAsync(string org) => client.ExecuteAsync(new RestRequest($"{org}/users/search", Method.Post));
}

static class Program
{
    public static Task RunAsync(string org, string id) => new Shelves(new RestClient("https://warehouse.contoso.example/")).CloseAsync(org, id);

    public static Task SeenAsync(string org, string id) => new Accounts(new RestClient("https://api.atlassian.com/")).SeenAsync(org, id);
}
