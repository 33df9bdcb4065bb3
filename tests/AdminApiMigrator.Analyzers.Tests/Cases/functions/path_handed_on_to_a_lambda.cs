using System;
using System.Net.Http;
using System.Threading.Tasks;

class Traced(HttpClient http)
{
    private const string Root = "https://api.atlassian.com/admin/v1/orgs/";

    public async Task RunAsync(string orgId, string accountId, string groupId)
    {
        await TraceAsync(Root + orgId + "/directory/users/" + accountId, path => {|AAM1001:http.DeleteAsync(path)|});
        await TraceAsync($"{Root}{orgId}/directory/groups/{groupId}", async target =>
        {
            Console.WriteLine(target);
            await {|AAM1001:http.DeleteAsync(target)|};
        });
    }

    private static async Task TraceAsync(string path, Func<string, Task> send)
    {
        Console.WriteLine("to " + path);
        await send(path);
    }
}
