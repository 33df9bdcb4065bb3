using System;
using System.Net.Http;
using System.Threading.Tasks;

class Anew(HttpClient http, string orgId)
{
    public async Task RunAsync(string id)
    {
        var (root, tail) = ($"https://api.atlassian.com/admin/v1/orgs/{orgId}", $"directory/groups/{id}/roles/revoke");
        await http.GetAsync($"{root}/{tail}");
        (root, tail) = ($"https://api.atlassian.com/admin/v1/orgs/{orgId}", $"users/{id}/roles/revoke");
        await http.PostAsync($"{root}/{tail}", null);
        await http.DeleteAsync(new Uri(new Uri("https://api.atlassian.com/admin/v1/orgs/"), $"../../v2/orgs/{orgId}/directory/groups/{id}"));
    }
}
