using System.Net.Http;
using System.Threading.Tasks;

class Groups
{
    private readonly HttpClient _http;
    private readonly string _root;

    public Groups(HttpClient http, string org) => (_http, _root) = (http, $"https://api.atlassian.com/admin/v1/orgs/{org}");

    public Task<HttpResponseMessage> CreateAsync(HttpContent group) => {|AAM1001:_http.PostAsync(_root + "/directory/groups", group)|};

    public Task<string> DomainsAsync() => _http.GetStringAsync(_root + "/domains");
}
