using System.Net.Http;
using System.Threading.Tasks;

interface ITails
{
    string Of(string id);
}

interface IStrategy
{
    string Path(string orgId);
}

class First : IStrategy
{
    public string Path(string orgId) => $"v1/orgs/{orgId}/users";
}

class Second : IStrategy
{
    public string Path(string orgId) => $"v2/orgs/{orgId}/directories/-/users/search";
}

class Calls(HttpClient http, ITails tails, IStrategy strategy)
{
    public async Task RunAsync(string orgId)
    {
        await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/{tails.Of(orgId)}", null);
        await http.PostAsync("https://api.atlassian.com/admin/" + strategy.Path(orgId), null);
    }
}
