using System;
using System.Net.Http;
using System.Threading.Tasks;

class Calls(HttpClient http)
{
    private static readonly Func<HttpClient, string, Task<HttpResponseMessage>> Drop = (client, url) => client.DeleteAsync(url);

    public Task RemoveAsync(string org, string id) => {|AAM1002:Drop(http, $"https://api.atlassian.com/admin/v1/orgs/{org}/directory/users/{id}")|};

    public Task MirrorAsync(string org, string id) => Drop(http, $"https://mirror.contoso.example/admin/v1/orgs/{org}/directory/users/{id}");
}
