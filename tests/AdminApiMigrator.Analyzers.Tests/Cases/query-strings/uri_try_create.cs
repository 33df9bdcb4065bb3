using System;
using System.Net.Http;
using System.Threading.Tasks;

class Created(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId)
    {
        if (Uri.TryCreate($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search", UriKind.Absolute, out var search))
        {
            await {|AAM1001:http.PostAsync(search, null)|};
        }

        var root = new Uri("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/");
        if (!Uri.TryCreate(root, $"directory/users/{accountId}", out Uri? user))
        {
            throw new ArgumentException(accountId);
        }

        await {|AAM1001:http.DeleteAsync(user)|};
    }
}
