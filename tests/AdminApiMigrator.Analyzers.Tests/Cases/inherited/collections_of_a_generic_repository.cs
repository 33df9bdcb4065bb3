using System.Net.Http;
using System.Threading.Tasks;

abstract class Repository<TKey>(HttpClient http)
{
    protected abstract string Collection { get; }

    public Task<HttpResponseMessage> CreateAsync(HttpContent entity) => {|AAM1001:{|AAM1001:http.PostAsync(Collection, entity)|}|};

    public Task<HttpResponseMessage> DeleteAsync(TKey key) => {|AAM1001:{|AAM1001:http.DeleteAsync($"{Collection}/{key}")|}|};
}

sealed class Groups(HttpClient http, string orgId) : Repository<string>(http)
{
    protected override string Collection => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups";
}

sealed class Members : Repository<string>
{
    private readonly string _group;

    public Members(HttpClient http, string orgId, string groupId)
        : base(http)
    {
        _group = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}";
    }

    protected override string Collection => _group + "/memberships";
}

sealed class Policies(HttpClient http, string orgId) : Repository<int>(http)
{
    protected override string Collection { get; } = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/policies";
}
