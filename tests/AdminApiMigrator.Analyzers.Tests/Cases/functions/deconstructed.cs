using System.Net.Http;
using System.Threading.Tasks;

class Taken(HttpClient http, string orgId)
{
    public async Task RunAsync(string id)
    {
        var (root, tail) = ($"https://api.atlassian.com/admin/v1/orgs/{orgId}", $"users/{id}/roles/revoke");
        await http.PostAsync($"{root}/{tail}", null);
        (_, tail) = ("", $"directory/groups/{id}/roles/revoke");
        await {|AAM1001:http.PostAsync($"{root}/{tail}", null)|};
        if (Find(id) is { } url)
        {
            await {|AAM1001:http.DeleteAsync(url)|};
        }
    }

    private string Find(string id) => id.Length == 0 ? null : $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{id}";
}
