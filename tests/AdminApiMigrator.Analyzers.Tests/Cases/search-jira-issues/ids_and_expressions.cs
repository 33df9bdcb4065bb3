using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Questions
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://contoso.atlassian.net/") };

    public Task IdsAsync() => {|AAM1002:_http.PostAsJsonAsync("rest/api/3/search/id", new { jql = "project = A" })|};

    public Task ValueAsync() => {|AAM1002:_http.PostAsJsonAsync("rest/api/2/expression/eval", new { expression = "issue.key" })|};
}
