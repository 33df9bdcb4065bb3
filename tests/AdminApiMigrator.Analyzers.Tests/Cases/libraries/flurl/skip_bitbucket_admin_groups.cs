//// file: BitbucketClient.cs
using Flurl;
using Flurl.Http;

public partial class BitbucketClient
{
    private readonly Url _url;

    public BitbucketClient(string url) => _url = url;

    private IFlurlRequest GetBaseUrl(string root = "/api", string version = "1.0") => new Url(_url).AppendPathSegment($"/rest{root}/{version}").WithOAuthBearerToken("x");

    private IFlurlRequest GetAdminUrl() => GetBaseUrl().AppendPathSegment("/admin");

    private IFlurlRequest GetAdminUrl(string path) => GetAdminUrl().AppendPathSegment(path);
}
//// file: BitbucketClient.Groups.cs
using System.Threading.Tasks;
using Flurl.Http;

public partial class BitbucketClient
{
    public Task CreateGroupAsync(string name) => GetAdminUrl("/groups").SetQueryParam("name", name).PostJsonAsync(new { });

    public Task DeleteGroupAsync(string name) => GetAdminUrl("/groups").SetQueryParam("name", name).DeleteAsync();

    public Task<object> UsersAsync() => GetAdminUrl("/users").GetJsonAsync<object>();
}
