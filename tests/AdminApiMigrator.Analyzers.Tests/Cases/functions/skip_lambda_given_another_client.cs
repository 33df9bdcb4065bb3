using System;
using System.Net.Http;
using System.Threading.Tasks;

class Executor(HttpClient http)
{
    public Task<HttpResponseMessage> RunAsync(Func<HttpClient, Task<HttpResponseMessage>> send) => send(http);
}

class Access
{
    private readonly Executor _licences = new(new HttpClient { BaseAddress = new Uri("https://licences.contoso.com/admin/v1/orgs/") });

    public Task SuspendAsync(string org, string id) => _licences.RunAsync(client => client.PostAsync($"{org}/directory/users/{id}/suspend-access", null));

    public Task OutOfSightAsync(string org, string id, Func<Func<HttpClient, Task<HttpResponseMessage>>, Task> run) =>
        run(client => client.PostAsync($"{org}/directory/users/{id}/suspend-access", null));
}
