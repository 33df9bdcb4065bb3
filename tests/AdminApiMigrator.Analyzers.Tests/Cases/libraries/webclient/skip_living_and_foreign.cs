using System;
using System.Net;
using System.Threading.Tasks;

class Reports
{
    public async Task RunAsync(WebClient web, string orgId, string accountId)
    {
        web.DownloadString($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users");
        await web.DownloadStringTaskAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates");
        web.OpenRead(new Uri($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}"));
        web.UploadString($"https://admin.example.com/admin/v1/orgs/{orgId}/users/search", "{}");
        web.UploadString($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/{accountId}/roles/assign", "{}");
        web.DownloadFile("https://api.atlassian.com/admin/v1/orgs", "orgs.json");
    }
}
