using System;
using System.Net.Http;
using System.Threading.Tasks;

class Made(HttpClient http)
{
    private Func<string, Task<string>> At(string root) => path => http.GetStringAsync(root + path);

    private Func<string, Task<HttpResponseMessage>> Post(string host) => path => http.PostAsync(host + path, null);

    private static Func<string, Task> Told() => line =>
    {
        Console.WriteLine(line);
        return Task.CompletedTask;
    };

    // Functions that make each other.
    private Func<string, Task> Here(string host) => There(host);

    private Func<string, Task> There(string host) => Here(host);

    public async Task RunAsync(string org, string id)
    {
        var read = At("https://api.atlassian.com/admin/v1/orgs/");
        await read($"{org}/users");
        await read($"{org}/directory/users/{id}/last-active-dates");
        await Post("https://directory.contoso.example")($"/admin/v1/orgs/{org}/directory/users/{id}/suspend-access");
        await Told()($"POST /admin/v1/orgs/{org}/directory/users/{id}/suspend-access");
        await Here("https://api.atlassian.com")($"/admin/v1/orgs/{org}/users");
    }
}
