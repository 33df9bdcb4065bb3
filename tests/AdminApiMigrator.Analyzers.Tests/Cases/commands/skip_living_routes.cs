using System;
using System.Net.Http;
using System.Threading.Tasks;

record ApiCall(HttpMethod Method, string Path);

class Commands(Func<object, Task> send)
{
    public async Task RunAsync(string orgId)
    {
        await send(new ApiCall(HttpMethod.Get, $"/admin/v1/orgs/{orgId}/users"));
        await send(new ApiCall(HttpMethod.Post, $"https://directory.example.com/admin/v1/orgs/{orgId}/users/search"));
        await send(new ApiCall(HttpMethod.Post, "orgs"));
        await send(new { Method = "POST", Text = "https://api.atlassian.com/admin/v1/orgs/1/users/search" });
    }
}
