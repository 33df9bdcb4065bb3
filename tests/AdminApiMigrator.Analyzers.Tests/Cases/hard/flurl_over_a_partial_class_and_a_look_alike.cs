//// file: AdminClient.cs
using Flurl;
using Flurl.Http;

public partial class AdminClient
{
    private const string Api = "https://api.atlassian.com";

    private IFlurlRequest Org(string orgId) => new Url(Api).AppendPathSegments("admin", "v1", "orgs", orgId).WithOAuthBearerToken("x");
}
//// file: AdminClient.Groups.cs
using System.Threading.Tasks;
using Flurl.Http;

public partial class AdminClient
{
    public Task CreateGroupAsync(string orgId, string name) => {|AAM1002:Org(orgId).AppendPathSegment("directory/groups").PostJsonAsync(new { name })|};

    public Task UsersAsync(string orgId) => Org(orgId).AppendPathSegment("users").GetAsync();
}
//// file: BitbucketClient.cs
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

public partial class BitbucketClient
{
    private readonly Url _server;

    public BitbucketClient(string server) => _server = new Url(server);

    private IFlurlRequest Admin() => _server.AppendPathSegments("rest", "api", "1.0", "admin").WithOAuthBearerToken("x");

    public Task CreateGroupAsync(string name) => Admin().AppendPathSegment("groups").PostJsonAsync(new { name });

    public Task DeleteGroupAsync() => Admin().AppendPathSegment("/groups").DeleteAsync();
}
//// file: Flurl.cs
using System.Threading.Tasks;

namespace Flurl
{
    public class Url(string text)
    {
        public override string ToString() => text;
    }

    public static class UrlExtensions
    {
        public static Url AppendPathSegment(this Url url, object segment) => new(url + "/" + segment);

        public static Url AppendPathSegments(this Url url, params object[] segments) => new(url + "/" + string.Join("/", segments));
    }
}

namespace Flurl.Http
{
    public interface IFlurlRequest
    {
        Url Url { get; }
    }

    public static class Requests
    {
        public static IFlurlRequest WithOAuthBearerToken(this Url url, string token) => throw new System.NotSupportedException(url + token);

        public static IFlurlRequest AppendPathSegment(this IFlurlRequest request, object segment) => throw new System.NotSupportedException(request.Url.ToString() + segment);

        public static Task PostJsonAsync(this IFlurlRequest request, object body) => Task.FromResult((request, body));

        public static Task GetAsync(this IFlurlRequest request) => Task.FromResult(request);

        public static Task DeleteAsync(this IFlurlRequest request) => Task.FromResult(request);
    }
}
