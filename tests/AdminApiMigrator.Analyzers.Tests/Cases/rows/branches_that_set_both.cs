using System.Net.Http;
using System.Threading.Tasks;

class Branches(HttpClient http, string orgId)
{
    public async Task RunAsync(string id, string action)
    {
        HttpMethod method;
        string url;
        switch (action)
        {
            case "search":
                method = HttpMethod.Post;
                url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search";
                break;
            case "drop":
                method = HttpMethod.Delete;
                url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/policies/{id}";
                break;
            default:
                method = HttpMethod.Get;
                url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{id}";
                break;
        }

        await {|AAM1001:http.SendAsync(new HttpRequestMessage(method, url))|};
    }
}
