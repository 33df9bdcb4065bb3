using System.Threading.Tasks;
using Refit;

public interface ISearch
{
    [{|AAM1002:Post("/orgs/{orgId}/users/search")|}]
    Task<object> UsersAsync(string orgId, [Body] object filter);

    [Get("/orgs/{orgId}/users")]
    Task<object> ListAsync(string orgId);
}

public interface IRegistered
{
    [{|AAM1002:Post("/orgs/{orgId}/groups/search")|}]
    Task<object> GroupsAsync(string orgId, [Body] object filter);
}

public interface IElsewhere
{
    [Post("/admin/v1/orgs/{orgId}/users/search")]
    Task<object> UsersAsync(string orgId, [Body] object filter);
}
//// file: Program.cs
using System;
using System.Net.Http;
using Refit;

static class Program
{
    public static ISearch Search() => RestService.For<ISearch>("https://api.atlassian.com/admin/v1");

    public static void Register(IServices services)
    {
        services.AddRefitClient<IRegistered>().ConfigureHttpClient(static http => http.BaseAddress = new Uri("https://api.atlassian.com/admin/v1"));
        services.AddRefitClient<IElsewhere>().ConfigureHttpClient(static http => http.BaseAddress = new Uri("https://directory.contoso.com"));
    }
}

interface IServices
{
    IServices AddRefitClient<T>();

    IServices ConfigureHttpClient(Action<HttpClient> configure);
}
