using System.Net.Http;
using System.Threading.Tasks;

abstract class Repository(HttpClient http)
{
    protected abstract string Collection { get; }

    // The client would answer the warehouse's requests as well: a person has to part the two.
    public Task<HttpResponseMessage> CreateAsync(HttpContent entity) => {|AAM1002:http.PostAsync(Collection, entity)|};
}

sealed class Groups(HttpClient http, string orgId) : Repository(http)
{
    protected override string Collection => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups";
}

sealed class Shelves(HttpClient http, string orgId) : Repository(http)
{
    protected override string Collection => $"https://warehouse.contoso.com/admin/v1/orgs/{orgId}/directory/groups";
}
