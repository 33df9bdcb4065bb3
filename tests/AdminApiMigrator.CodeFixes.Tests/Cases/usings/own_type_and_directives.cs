#nullable disable
// leavers of the day
using System.Net.Http;
using System.Threading.Tasks;

namespace Contoso.Access
{
    public class User
    {
        public string Id { get; set; }
    }

    public class Leavers
    {
        private readonly HttpClient _http = new HttpClient();

        public async Task Suspend(string orgId, User user)
        {
            var response = await {|AAM1001:_http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{user.Id}/suspend-access", null)|};
            response.EnsureSuccessStatusCode();
        }
    }
}
-----
#nullable disable
// leavers of the day
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

namespace Contoso.Access
{
    public class User
    {
        public string Id { get; set; }
    }

    public class Leavers
    {
        private readonly HttpClient _http = new HttpClient();

        public async Task Suspend(string orgId, User user)
        {
            await _http.AdminApi().Users.SuspendAsync(orgId, user.Id);
        }
    }
}
