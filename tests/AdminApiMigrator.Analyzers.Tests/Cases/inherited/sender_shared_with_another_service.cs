using System;
using System.Net.Http;
using System.Threading.Tasks;

abstract class Remote(HttpClient http)
{
    protected Uri Root { get; set; } = new("http://localhost/");

    protected string? Area { get; set; }

    protected Task<HttpResponseMessage> InvokeAsync(HttpMethod verb, string resource) => http.SendAsync(new HttpRequestMessage(verb, new Uri(Root, $"{Area}/{resource}")));
}

sealed class Invitations : Remote
{
    public Invitations(HttpClient http)
        : base(http)
    {
        Root = new Uri("https://api.atlassian.com/");
        Area = "admin/v1";
    }

    // The client would answer the canteen's requests as well.
    public Task InviteAsync(string org) => {|AAM1002:InvokeAsync(HttpMethod.Post, $"orgs/{org}/users/invite")|};
}

sealed class Canteen : Remote
{
    public Canteen(HttpClient http)
        : base(http) => (Root, Area) = (new Uri("https://canteen.contoso.com/"), "admin/v1");

    public Task InviteAsync(string org) => InvokeAsync(HttpMethod.Post, $"orgs/{org}/users/invite");
}
