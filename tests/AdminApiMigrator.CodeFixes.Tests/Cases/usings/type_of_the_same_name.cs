using System.Net.Http;
using System.Threading.Tasks;
using Contoso.Rights;

namespace Contoso.Rights
{
    public static class ManagementAccess
    {
        public static Task Checked(Task work) => work;
    }
}

namespace Contoso.Access
{
    public class Leavers
    {
        private readonly HttpClient _http = new HttpClient();

        public Task Suspend(string orgId, string accountId) => ManagementAccess.Checked(SuspendOnce(orgId, accountId));

        private async Task SuspendOnce(string orgId, string accountId)
        {
            var response = await {|AAM1001:_http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|};
            response.EnsureSuccessStatusCode();
        }
    }
}
-----
using System.Net.Http;
using System.Threading.Tasks;
using Contoso.Rights;
using static AdminApiMigrator.Client.AdminApiHttpClientExtensions;

namespace Contoso.Rights
{
    public static class ManagementAccess
    {
        public static Task Checked(Task work) => work;
    }
}

namespace Contoso.Access
{
    public class Leavers
    {
        private readonly HttpClient _http = new HttpClient();

        public Task Suspend(string orgId, string accountId) => ManagementAccess.Checked(SuspendOnce(orgId, accountId));

        private async Task SuspendOnce(string orgId, string accountId)
        {
            await _http.AdminApi().Users.SuspendAsync(orgId, accountId);
        }
    }
}
