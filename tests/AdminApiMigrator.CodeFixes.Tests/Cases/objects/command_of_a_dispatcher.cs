using System.Net.Http;
using System.Threading.Tasks;

sealed record Command(HttpMethod Method, string Path);

sealed class Dispatcher(HttpClient http)
{
    public async Task<bool> SendAsync(Command command)
    {
        using var request = new HttpRequestMessage(command.Method, "https://api.atlassian.com/admin/v1/orgs/" + command.Path);
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public Task<bool> RemoveAsync(string orgId, string accountId) => {|AAM1001:SendAsync(new Command(HttpMethod.Delete, $"{orgId}/directory/users/{accountId}"))|};
}
-----
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

sealed record Command(HttpMethod Method, string Path);

sealed class Dispatcher(HttpClient http)
{
    public async Task<bool> SendAsync(Command command)
    {
        using var request = new HttpRequestMessage(command.Method, "https://api.atlassian.com/admin/v1/orgs/" + command.Path);
        using var response = await http.AdminApi().V1.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public Task<bool> RemoveAsync(string orgId, string accountId) => SendAsync(new Command(HttpMethod.Delete, $"{orgId}/directory/users/{accountId}"));
}
