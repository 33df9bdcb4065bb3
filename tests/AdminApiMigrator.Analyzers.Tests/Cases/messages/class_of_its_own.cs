using System;
using System.Net.Http;
using System.Threading.Tasks;

class ApiRequest : HttpRequestMessage
{
    public ApiRequest(HttpMethod method, string path)
        : base(method, new Uri("https://api.atlassian.com/admin/v1/orgs/" + path)) => Headers.Add("Accept", "application/json");
}

class RestoreRequest : HttpRequestMessage
{
    public RestoreRequest(string org, string user)
    {
        Method = HttpMethod.Post;
        this.RequestUri = new Uri($"https://api.atlassian.com/admin/v1/orgs/{org}/directory/users/{user}/restore-access");
    }
}

class Sending
{
    public async Task RunAsync(HttpClient http, string org, string user, HttpContent filter)
    {
        await {|AAM1001:http.SendAsync(new ApiRequest(HttpMethod.Delete, $"{org}/directory/users/{user}"))|};

        using var search = new ApiRequest(HttpMethod.Post, org + "/users/search") { Content = filter };
        await {|AAM1001:http.SendAsync(search)|};

        using var restore = new RestoreRequest(org, user);
        await {|AAM1001:http.SendAsync(restore)|};
    }
}
