using System.Net.Http;
using System.Threading.Tasks;

class Groups(HttpClient http, string orgId)
{
    private const string NotEmpty = "ADMIN-409-5";

    public async Task<bool> HasMembersAsync(string groupId)
    {
        var response = await {|AAM1002:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}")|};
        return (await response.Content.ReadAsStringAsync()).Contains(NotEmpty);
    }
}
