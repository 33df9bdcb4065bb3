using System.Net.Http;
using System.Threading.Tasks;

class Groups
{
    private readonly HttpClient _http;
    private readonly string _service;
    private readonly string _shelves;

    public Groups(HttpClient http, string org) =>
        (_http, _service, _shelves) = (http, $"https://api.atlassian.com/admin/v1/orgs/{org}", $"https://shelves.contoso.com/admin/v1/orgs/{org}");

    public Task<HttpResponseMessage> CreateAsync(HttpContent group) => _http.PostAsync(_shelves + "/directory/groups", group);

    public Task<HttpResponseMessage> PolicyAsync(HttpContent policy) => _http.PostAsync(_service + "/policies", policy);
}
