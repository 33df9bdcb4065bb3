using System.Net.Http;
using System.Threading.Tasks;

class Versions(HttpClient http)
{
    public async Task SearchAsync(string orgId, bool isOld, int round)
    {
        var version = 2;
        if (isOld)
        {
            version = 1;
        }

        await {|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/v{version}/orgs/{orgId}/users/search", null)|};

        var next = 0;
        next += round;
        await http.PostAsync($"https://api.atlassian.com/admin/v{next}/orgs/{orgId}/users/search", null);
        await http.PostAsync($"https://api.atlassian.com/admin/v{round + 1}/orgs/{orgId}/users/search", null);
    }
}
