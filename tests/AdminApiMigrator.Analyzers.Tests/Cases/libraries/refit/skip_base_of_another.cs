using System;
using System.Net.Http;
using System.Threading.Tasks;
using Refit;

public interface IDirectory
{
    [Post("/admin/v1/orgs/{orgId}/users/search")]
    Task<object> SearchAsync(string orgId, [Body] object filter);
}

public interface ISuccessor
{
    [Post("/orgs/{orgId}/users/invite")]
    Task<object> InviteAsync(string orgId, [Body] object invitation);
}

static class Clients
{
    public static readonly IDirectory Directory = RestService.For<IDirectory>(new HttpClient { BaseAddress = new Uri("https://directory.contoso.com") });

    public static readonly ISuccessor Successor = RestService.For<ISuccessor>("https://api.atlassian.com/admin/v2");
}
