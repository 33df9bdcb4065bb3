using System.Net.Http.Headers;
using System.Text;
using AdminApiMigrator.Emulator.Tests.Contract;

namespace AdminApiMigrator.Emulator.Tests.Serving;

public class CredentialTests
{
    private const string Members1 = "POST /admin/v1/orgs/{org}/directory/groups/" + Requests.Engineering + "/memberships";
    private const string Members2 = "POST /admin/v2/orgs/{org}/directories/{dir}/groups/" + Requests.Engineering + "/memberships";
    private const string Directories = "GET /admin/v2/orgs/{org}/directories";
    private const string Body = "{\"account_id\":\"" + Requests.Dan + "\",\"accountId\":\"" + Requests.Dan + "\"}";

    [Theory]
    [InlineData("Bearer organization-key", Directories, 200, null)]
    [InlineData("bearer organization-key", Directories, 200, null)]
    [InlineData("Bearer scoped-key", Directories, 200, null)]
    [InlineData("Bearer scoped-key", "GET /admin/v2/orgs/{org}/directories/-/users", 200, null)]
    [InlineData("Bearer scoped-key", "POST /admin/v2/orgs/{org}/directories/-/users/search", 403, "ADMIN-UAM-403-1")]
    [InlineData("Bearer scoped-key", Members1, 401, "ADMIN-401-2")]
    [InlineData("Bearer scoped-key", Members2, 403, "ADMIN-UAM-403-1")]
    [InlineData("Bearer scoped-key", "GET /users/" + Requests.Bob + "/manage/profile", 403, null)]
    [InlineData("Bearer expired-key", Directories, 401, null)]
    [InlineData("Bearer unknown", Directories, 401, null)]
    [InlineData("Bearer oauth-token", Directories, 401, null)]
    [InlineData("Bearer account-token", Directories, 401, null)]
    [InlineData("Bearer scim-key", Directories, 401, null)]
    [InlineData("Basic ann@contoso.com:account-token", Directories, 401, null)]
    [InlineData("Basic ann@contoso.com:organization-key", Directories, 401, null)]
    [InlineData("Bearer organization-key", "GET /scim/directory/scim-okta/Users", 401, null)]
    [InlineData("Bearer scim-key", "GET /scim/directory/scim-okta/Users", 200, null)]
    [InlineData("Bearer scim-key", "GET /scim/directory/other/Users", 403, null)]
    [InlineData("Basic ann@contoso.com:account-token", "POST /rest/api/3/group", 201, null)]
    [InlineData("Basic bob@contoso.com:account-token", "POST /rest/api/3/group", 401, null)]
    [InlineData("Bearer account-token", "POST /rest/api/3/group", 401, null)]
    [InlineData("Basic nonsense", "POST /rest/api/3/group", 401, null)]
    public async Task Credential_OpensWhatItIsFor(string authorization, string request, int status, string? code)
    {
        await using var service = await Wire.StartAsync();
        using var http = new HttpClient { BaseAddress = service.BaseAddress };
        var parts = authorization.Split(' ');
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            parts[0], parts is ["Basic", not "nonsense"] ? Convert.ToBase64String(Encoding.UTF8.GetBytes(parts[1])) : parts[1]);

        var body = request.StartsWith("POST /rest") ? """{"name":"x"}""" : request.EndsWith("/search") ? "{}" : request.StartsWith("POST") ? Body : null;
        var answer = await http.AskAsync(request, body);

        Assert.Equal(status, answer.Status);
        if (status >= 400)
        {
            Assert.Equal(code, answer.Code);
        }
    }

    [Fact]
    public async Task KeyOfAnotherOrganization_IsForbidden()
    {
        var other = """{ "id": "other-org", "name": "Other" }, {""";
        var text = EmulatorSeed.Default.ToString();
        var at = text.IndexOf('{', text.IndexOf("\"organizations\"", StringComparison.Ordinal));
        await using var service = await Wire.StartAsync(seed: EmulatorSeed.Parse(text[..at] + other + text[(at + 1)..]));
        using var http = service.CreateClient();

        var v1 = await http.AskAsync("GET /admin/v1/orgs/other-org/users");
        var v2 = await http.AskAsync("GET /admin/v2/orgs/other-org/directories");

        Assert.Equal((403, "ADMIN-403-3"), (v1.Status, v1.Code));
        Assert.Equal((403, "ADMIN-UAM-403-2"), (v2.Status, v2.Code));
    }

    [Fact]
    public async Task TokenThatEnds_OpensUntilTheClockSaysOtherwise()
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient(CredentialKind.PersonalAccessToken);
        var made = await http.AskAsync("POST /rest/pat/latest/tokens", """{"name":"ci","expirationDuration":30}""");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)made.Json["rawToken"]!);

        service.Clock.Advance(TimeSpan.FromDays(29));
        var before = await http.AskAsync("GET /rest/pat/latest/tokens");
        service.Clock.Advance(TimeSpan.FromDays(1));
        var after = await http.AskAsync("GET /rest/pat/latest/tokens");

        Assert.Equal((201, 200, 401), (made.Status, before.Status, after.Status));
        Assert.DoesNotContain("rawToken", before.Text);
    }

    [Fact]
    public async Task RevokedKey_IsRefused()
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();

        var keys = (await http.AskAsync("GET /admin/api-access/v1/orgs/{org}/api-keys")).Json["data"]!.AsArray();
        var revoked = await http.AskAsync($"PATCH /admin/api-access/v1/orgs/{{org}}/api-keys/revoke/{keys[0]!["id"]}");
        var after = await http.AskAsync(Directories);

        Assert.Equal(3, keys.Count);
        Assert.DoesNotContain("organization-key", keys.ToJsonString());
        Assert.Equal((204, 401), (revoked.Status, after.Status));
    }
}
