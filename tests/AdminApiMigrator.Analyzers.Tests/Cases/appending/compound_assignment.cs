using System.Net.Http;
using System.Threading.Tasks;

class Appending(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId, string accountId, bool forced, string[] parts)
    {
        var url = "https://api.atlassian.com/admin/v1/orgs/" + orgId;
        url += "/directory";
        url += "/groups/" + groupId;
        if (forced)
        {
            url += "?forceIfNotEmpty=true";
        }

        await {|AAM1001:http.DeleteAsync(url)|};

        string path;
        path = $"https://api.atlassian.com/admin/v1/orgs/{orgId}";
        path = path + "/directory/groups/" + groupId;
        path = $"{path}/memberships";
        await {|AAM1001:http.PostAsync(path, null)|};
        path += "/" + accountId;
        await {|AAM1001:http.DeleteAsync(path)|};
    }

    public Task SendAsync(string path)
    {
        path = "https://api.atlassian.com/admin/v1/" + path;
        path += "orgs/1/users/search";
        return http.PostAsync(path, null);
    }
}
