using System.Net.Http;
using System.Threading.Tasks;

abstract class Repository<TKey>(HttpClient http)
{
    protected abstract string Collection { get; }

    public Task<HttpResponseMessage> CreateAsync(HttpContent entity) => http.PostAsync(Collection, entity);

    public Task<HttpResponseMessage> DeleteAsync(TKey key) => http.DeleteAsync($"{Collection}/{key}");
}

sealed class Policies(HttpClient http, string orgId) : Repository<int>(http)
{
    protected override string Collection => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/policies";
}

sealed class DirectoryGroups(HttpClient http, string orgId, string directoryId) : Repository<string>(http)
{
    protected override string Collection => $"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/{directoryId}/groups";
}

sealed class Shelves(HttpClient http, string orgId) : Repository<string>(http)
{
    protected override string Collection => $"https://warehouse.contoso.com/admin/v1/orgs/{orgId}/directory/groups";
}
