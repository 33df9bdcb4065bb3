using System.Net.Http;
using System.Threading.Tasks;

class Endpoint
{
    protected string root = "https://directory.contoso.com";

    private readonly HttpClient _http = new();

    protected Task<HttpResponseMessage> PostAsync(string path) => _http.PostAsync(root + path, null);
}

class Own : Endpoint
{
    public Own(Own? template)
    {
        if (template is not null)
        {
            template.root = "https://api.atlassian.com";
        }
    }

    public Task CreateAsync(string orgId) => PostAsync($"/admin/v1/orgs/{orgId}/directory/groups");
}

class Sibling : Endpoint
{
    public Sibling() => root = "https://api.atlassian.com";

    public Task DomainsAsync(string orgId) => PostAsync($"/admin/v1/orgs/{orgId}/policies");
}
