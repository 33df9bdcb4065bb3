using System;
using System.Net.Http;
using System.Threading.Tasks;

class ApiRequest : HttpRequestMessage
{
    public ApiRequest(HttpMethod method, string path, string root = "https://api.atlassian.com/admin/v1/orgs/")
        : base(method, new Uri(root + path))
    {
    }
}

class PortalRequest : ApiRequest
{
    public PortalRequest(HttpMethod method, string path)
        : base(method, path, "https://portal.example.com/admin/v1/orgs/")
    {
    }
}

class ReadRequest : HttpRequestMessage
{
    public ReadRequest(string org, string user)
    {
        Method = HttpMethod.Get;
        RequestUri = new Uri($"https://api.atlassian.com/admin/v1/orgs/{org}/directory/users/{user}/last-active-dates");
    }
}

class Sending
{
    public async Task RunAsync(HttpClient http, string org, string user)
    {
        await http.SendAsync(new ApiRequest(HttpMethod.Get, $"{org}/users"));
        await http.SendAsync(new ApiRequest(HttpMethod.Post, $"{org}/policies"));
        await http.SendAsync(new PortalRequest(HttpMethod.Delete, $"{org}/directory/users/{user}"));
        await http.SendAsync(new ReadRequest(org, user));
    }
}
