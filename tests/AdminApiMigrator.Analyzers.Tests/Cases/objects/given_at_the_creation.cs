using System;
using System.Net.Http;
using System.Threading.Tasks;

sealed class OrgApi(HttpClient http, string root)
{
    public Task<HttpResponseMessage> DeleteAsync(string groupId) => {|AAM1001:http.DeleteAsync($"{root}/groups/{groupId}")|};
}

class ApiBase
{
    private readonly Uri _service;
    protected readonly HttpClient Client;

    public ApiBase(HttpClient client, Uri service)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
        _service = service;
    }

    protected Uri At(string path) => new(_service, path);
}

sealed class UserApi : ApiBase
{
    public UserApi(HttpClient client) : base(client, new Uri("https://api.atlassian.com/admin/v1/orgs/")) { }

    public Task<HttpResponseMessage> SearchAsync(string orgId) => {|AAM1001:Client.PostAsync(At(orgId + "/users/search"), null)|};
}

sealed class CrmApi : ApiBase
{
    public CrmApi(HttpClient client) : base(client, new Uri("https://crm.contoso.com/admin/v1/orgs/")) { }

    public Task<HttpResponseMessage> SearchAsync(string orgId) => Client.PostAsync(At(orgId + "/users/search"), null);
}
//// file: Program.cs
using System.Net.Http;

static class Program
{
    public static OrgApi Create(HttpClient http, string orgId) => new OrgApi(http, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory");
}
