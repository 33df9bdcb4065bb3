using System.Net.Http;
using System.Threading.Tasks;

enum Kind
{
    Users,
    Groups,
}

partial class Calls(HttpClient http)
{
    private static readonly string Collection = nameof(Kind.Users).ToLowerInvariant();

    public partial string Root { get; }

    public Task<HttpResponseMessage> SearchAsync(string orgId) => {|AAM1001:http.PostAsync(Root + orgId + "/users/search", null)|};

    public Task<HttpResponseMessage> ByNameAsync(string orgId) => {|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/{Collection}/search", null)|};

    public Task<HttpResponseMessage> OtherAsync(string orgId) => http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/{nameof(Kind.Groups)}/search", null);
}

partial class Calls
{
    public partial string Root => "https://api.atlassian.com/admin/v1/orgs/";
}
