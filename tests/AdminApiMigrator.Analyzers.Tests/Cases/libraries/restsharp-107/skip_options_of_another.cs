using System.Threading.Tasks;
using RestSharp;

class Directory
{
    private readonly IRestClient _client = new RestClient(new RestClientOptions("https://ldap.example.com"));

    public Task SearchAsync(string orgId) => _client.ExecuteAsync(new RestRequest($"admin/v1/orgs/{orgId}/users/search", Method.Post));
}
