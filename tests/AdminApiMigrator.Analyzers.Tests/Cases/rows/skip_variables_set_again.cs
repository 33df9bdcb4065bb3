using System.Net.Http;
using System.Threading.Tasks;

class Again(HttpClient http, string orgId)
{
    public async Task RunAsync(bool all, string id)
    {
        HttpMethod method;
        string url;
        if (all)
        {
            (method, url) = (HttpMethod.Get, "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users");
            url = "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users";
        }
        else
        {
            method = HttpMethod.Get;
            url = "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/domains";
        }

        await http.SendAsync(new HttpRequestMessage(method, url));

        HttpMethod next;
        string last;
        if (all)
        {
            next = HttpMethod.Delete;
            last = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/policies/{id}";
        }
        else
        {
            next = HttpMethod.Get;
            last = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{id}";
        }

        await http.SendAsync(new HttpRequestMessage(next, last));
        if (all)
        {
            next = HttpMethod.Delete;
            last = $"https://example.org/admin/v1/orgs/{orgId}/directory/groups/{id}";
        }
        else
        {
            next = HttpMethod.Get;
            last = $"https://example.org/admin/v1/orgs/{orgId}/directory/users/{id}";
        }

        await http.SendAsync(new HttpRequestMessage(next, last));
    }
}
