using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;

sealed class GroupLookup(HttpClient http, string orgId)
{
    private readonly string _groups = $"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/-/groups";

    public Task<HttpResponseMessage> SearchAsync(string name) => http.PostAsJsonAsync(_groups + "/search", new { groupNames = new[] { name } });

    public Task<HttpResponseMessage> CountAsync() => http.GetAsync($"{_groups}/count");

    public Task<HttpResponseMessage> OneAsync(string groupId) => http.GetAsync(_groups + '/' + groupId);

    public Task<HttpResponseMessage> RolesAsync(string groupId)
    {
        var url = new StringBuilder(_groups).AppendFormat("/{0}/role-assignments", groupId);
        return http.GetAsync(url.ToString());
    }
}
