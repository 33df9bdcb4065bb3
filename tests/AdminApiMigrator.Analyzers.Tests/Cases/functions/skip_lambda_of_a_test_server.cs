using System;
using System.Net.Http;
using System.Threading.Tasks;

class Host
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("http://localhost:5080") };

    public async Task<T> AskAsync<T>(Func<HttpClient, Task<T>> ask) => await ask(_http);
}

class SuspendTests(Host host)
{
    public Task OwnEndpointAnswers(string org, string id) => host.AskAsync(http => http.PostAsync($"/admin/v1/orgs/{org}/directory/users/{id}/suspend-access", null));
}
