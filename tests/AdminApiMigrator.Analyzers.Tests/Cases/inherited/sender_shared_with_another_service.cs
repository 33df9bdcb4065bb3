using System;
using System.Net.Http;
using System.Threading.Tasks;

abstract class Remote(HttpClient http)
{
    protected Uri Root { get; set; } = new("http://localhost/");

    protected Task<HttpResponseMessage> InvokeAsync(HttpMethod verb, string resource) => http.SendAsync(new HttpRequestMessage(verb, new Uri(Root, "admin/v1/" + resource)));
}

sealed class Invitations : Remote
{
    public Invitations(HttpClient http)
        : base(http)
    {
        Root = new Uri("https://api.atlassian.com/");
    }

    // The client would answer the canteen's requests as well.
    public Task InviteAsync(string org) => {|AAM1002:InvokeAsync(HttpMethod.Post, $"orgs/{org}/users/invite")|};
}

sealed class Canteen : Remote
{
    public Canteen(HttpClient http)
        : base(http)
    {
        Root = new Uri("https://canteen.contoso.com/");
    }

    public Task InviteAsync(string org) => InvokeAsync(HttpMethod.Post, $"orgs/{org}/users/invite");
}
