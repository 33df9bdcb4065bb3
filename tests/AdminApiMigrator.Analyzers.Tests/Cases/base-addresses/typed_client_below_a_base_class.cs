using System;
using System.Net.Http;
using System.Threading.Tasks;

class Users : AdminBase
{
    public Users(HttpClient http)
        : base(http)
    {
    }

    public Task<HttpResponseMessage> SuspendAsync(string id) => {|AAM1001:Client.PostAsync($"directory/users/{id}/suspend-access", null)|};
}
//// file: AdminBase.cs
using System;
using System.Net.Http;

abstract class AdminBase
{
    protected AdminBase(HttpClient http)
    {
        Client = http;
        Client.BaseAddress = new Uri("https://api.atlassian.com/admin/v1/orgs/42/");
    }

    protected HttpClient Client { get; }
}
