using System;
using System.Net.Http;
using System.Threading.Tasks;

class Traced(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId)
    {
        await TraceAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}", path =>
        {
            Console.WriteLine(path);
            return Task.CompletedTask;
        });
        await TraceAsync($"https://directory.example.com/admin/v1/orgs/{orgId}/directory/users/{accountId}", path => http.DeleteAsync(path));
        await TraceAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users", path => http.GetAsync(path));
    }

    private static async Task TraceAsync(string path, Func<string, Task> send)
    {
        Console.WriteLine("to " + path);
        await send(path);
    }
}
