using System.Net.Http;
using System.Threading.Tasks;

class Versions(HttpClient http)
{
    public Task InviteAsync(string orgId, int version) => http.PostAsync($"https://api.atlassian.com/admin/v{version}/orgs/{orgId}/users/invite", null);

    public Task NextAsync(string orgId, int version = 2) => http.PostAsync($"https://api.atlassian.com/admin/v{version}/orgs/{orgId}/users/invite", null);
}
