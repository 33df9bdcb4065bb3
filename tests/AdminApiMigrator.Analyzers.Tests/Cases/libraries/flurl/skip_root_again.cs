using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

class Roots
{
    public Task RunAsync(string orgId) => new Url($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search").ResetToRoot().PostJsonAsync(new { });
}
