using System.Net.Http;
using System.Threading.Tasks;

abstract class ApiClient
{
    protected string baseUrl = "";
    protected string version = "v1";
    private readonly HttpClient _http = new();

    protected abstract string Area { get; }

    protected Task<HttpResponseMessage> PostAsync(string path) => SendAsync(HttpMethod.Post, path);

    protected Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path) =>
        _http.SendAsync(new HttpRequestMessage(method, $"{baseUrl.TrimEnd('/')}/{Area}/{version}/{path}"));
}

class Organization : ApiClient
{
    private readonly string _orgId;

    public Organization(string orgId)
    {
        _orgId = orgId;
        baseUrl = "https://api.atlassian.com";
    }

    protected override string Area => "admin";

    public Task CreateAsync() => {|AAM1001:PostAsync($"orgs/{_orgId}/directory/groups")|};

    public Task DomainsAsync() => GetAsync($"orgs/{_orgId}/domains");
}

class ControlPlane : ApiClient
{
    public ControlPlane()
    {
        baseUrl = "https://api.atlassian.com";
        version = "v2";
    }

    protected override string Area => "admin/control";

    public Task PoliciesAsync(string orgId) => {|AAM1005:GetAsync($"orgs/{orgId}/policies")|};
}
