using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Steps(HttpClient http, string orgId)
{
    private readonly string _root = "https://api.atlassian.com/admin/v1/orgs/" + orgId;

    public async Task RunAsync(string id, bool remove, string action)
    {
        foreach (var (verb, path) in new[] { ("GET", $"{_root}/directory/users/{id}"), ("DELETE", $"{_root}/policies/{id}"), ("POST", $"{_root}/users/{id}/roles/assign"), ("GET", _root + "/groups/search") })
        {
            await http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), path));
        }

        (HttpMethod Method, string Path) call = action switch
        {
            "read" => (HttpMethod.Get, $"{_root}/directory/users/{id}"),
            "drop" => (HttpMethod.Delete, $"{_root}/policies/{id}"),
            _ => (HttpMethod.Post, $"{_root}/policies"),
        };
        await http.SendAsync(new HttpRequestMessage(call.Method, call.Path));

        HttpMethod method;
        string url;
        if (remove)
        {
            method = HttpMethod.Delete;
            url = $"{_root}/policies/{id}";
        }
        else
        {
            method = HttpMethod.Get;
            url = $"{_root}/directory/users/{id}";
        }

        await http.SendAsync(new HttpRequestMessage(method, url));
    }
}
