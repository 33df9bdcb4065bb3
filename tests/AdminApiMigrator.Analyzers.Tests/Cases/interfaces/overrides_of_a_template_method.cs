using System.Net.Http;
using System.Threading.Tasks;

abstract class Resource(HttpClient http)
{
    protected virtual string Version => "v1";

    protected abstract string Path(string orgId);

    public Task<HttpResponseMessage> CreateAsync(string orgId) => {|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/{Version}/orgs/{orgId}/{Path(orgId)}", null)|};
}

sealed class GroupResource(HttpClient http) : Resource(http)
{
    protected override string Path(string orgId) => "directory/groups";
}

sealed class DomainResource(HttpClient http) : Resource(http)
{
    protected override string Path(string orgId) => "domains";

    public Task<HttpResponseMessage> AgainAsync(string orgId) => CreateAsync(orgId);
}

class Search(HttpClient http)
{
    // Nobody overrides it.
    protected virtual string Users(string orgId) => "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users/search";

    public Task<HttpResponseMessage> RunAsync(string orgId) => {|AAM1001:http.PostAsync(Users(orgId), null)|};
}
