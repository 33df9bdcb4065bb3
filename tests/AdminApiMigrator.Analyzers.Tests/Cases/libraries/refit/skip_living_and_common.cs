using System.Threading.Tasks;
using Refit;

public interface IDirectory
{
    [Get("/admin/v1/orgs/{orgId}/users")]
    Task<object> ManagedAsync(string orgId);

    [Get("/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates")]
    Task<object> LastActiveAsync(string orgId, string accountId);

    [Post("/v1/orgs/{orgId}/users/search")]
    Task<object> SearchAsync(string orgId);

    [Post("/admin/v2/orgs/{orgId}/directories/{directoryId}/users/search")]
    Task<object> SearchV2Async(string orgId, string directoryId);

    [Put("/admin/v1/orgs/{orgId}/directory/groups")]
    Task PutAsync(string orgId);
}
