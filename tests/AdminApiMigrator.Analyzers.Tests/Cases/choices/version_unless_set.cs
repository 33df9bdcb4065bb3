using System.Net.Http;
using System.Threading.Tasks;

class Versions(HttpClient http)
{
    public Task InviteAsync(string orgId, object body, int version = 1) =>
        {|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/v{version}/orgs/{orgId}/users/invite", null)|};
}
