using System.Net.Http;
using System.Threading.Tasks;

interface IQueue
{
    Task<string> RunAsync(HttpRequestMessage request);

    Task HandleAsync(HttpRequestMessage message);
}

static class Messages
{
    public static HttpRequestMessage WithKey(this HttpRequestMessage message, string key)
    {
        message.Headers.Add("Authorization", "Bearer " + key);
        return message;
    }
}

class Jobs(IQueue queue, string key)
{
    public Task<string> SearchAsync(string org)
    {
        var request = {|AAM1002:new HttpRequestMessage(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{org}/groups/search")|};
        return queue.RunAsync(request);
    }

    public async Task RemoveAsync(string org, string user)
    {
        using var message = {|AAM1002:new HttpRequestMessage(HttpMethod.Delete, $"https://api.atlassian.com/admin/v1/orgs/{org}/directory/users/{user}")|};
        message.Headers.Add("X-Trace", "1");
        await queue.HandleAsync(message);
    }

    public Task<string> DeleteAsync(string org, string group) =>
        queue.RunAsync({|AAM1002:new HttpRequestMessage(HttpMethod.Delete, $"https://api.atlassian.com/admin/v1/orgs/{org}/directory/groups/{group}")|}.WithKey(key));
}
