using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests;

public class AdminApiHttpClientExtensionsTests
{
    [Theory]
    [InlineData("https://api.atlassian.com", "https://api.atlassian.com")]
    [InlineData("https://api.atlassian.com/", "https://api.atlassian.com")]
    [InlineData("https://api.atlassian.com/admin", "https://api.atlassian.com")]
    [InlineData("https://api.atlassian.com/admin/", "https://api.atlassian.com")]
    [InlineData("https://api.atlassian.com/admin/v1", "https://api.atlassian.com")]
    [InlineData("https://api.atlassian.com/admin/v1/", "https://api.atlassian.com")]
    [InlineData("https://api.atlassian.com/admin/v2", "https://api.atlassian.com")]
    [InlineData("https://api.atlassian.com/admin/v1/orgs/o-1/", "https://api.atlassian.com")]
    [InlineData("https://admin.atlassian.com/gateway/api/admin/v1/", "https://admin.atlassian.com/gateway/api")]
    [InlineData("https://admin.example.com/admin/proxy/admin/", "https://admin.example.com/admin/proxy")]
    [InlineData("https://proxy.example.com/atlassian/", "https://proxy.example.com/atlassian")]
    [InlineData("http://localhost:8080/administrator", "http://localhost:8080/administrator")]
    [InlineData("HTTPS://API.Atlassian.com:443/admin?x=1", "https://api.atlassian.com")]
    public void BaseAddress_IsCutInFrontOfAdmin(string baseAddress, string root)
        => Assert.Equal(root, ServiceRoot.FromBaseAddress(new Uri(baseAddress)).Value);

    [Theory]
    [InlineData("api.atlassian.com")]
    [InlineData("/admin/v1")]
    [InlineData("ftp://api.atlassian.com")]
    [InlineData("")]
    public void BaseAddressThatIsNoWebAddress_IsRefused(string baseAddress)
    {
        using var http = new HttpClient();

        var refusal = Assert.Throws<ArgumentException>(() => http.AdminApi(baseAddress));

        Assert.Contains("https://api.atlassian.com", refusal.Message);
    }

    [Fact]
    public void NoBaseAddress_MeansAtlassiansHost() => Assert.Equal("https://api.atlassian.com", ServiceRoot.Cloud.Value);

    [Theory]
    [InlineData("/admin/v1/", "/admin/v2/orgs/org-1/directories?limit=100")]
    [InlineData("/gateway/api/admin", "/gateway/api/admin/v2/orgs/org-1/directories?limit=100")]
    public async Task BaseAddressOfTheClient_IsUsed(string basePath, string target)
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp(basePath);

        Assert.Equal(OnlyDirectory, await http.AdminApi().Directories.ResolveAsync(Org));

        Assert.Equal(target, Assert.Single(service.Requests).Target);
    }

    [Fact]
    public async Task ExplicitBaseAddress_WinsOverTheClients()
    {
        await using var service = await StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:1/") };

        Assert.Equal(OnlyDirectory, await http.AdminApi(service.Address).Directories.ResolveAsync(Org));
        Assert.Equal(OnlyDirectory, await http.AdminApi(service.Address + "admin/v1").Directories.ResolveAsync(Org));

        Assert.Single(service.Requests);
    }

    [Fact]
    public void SameHttpClient_GivesTheSameClient()
    {
        using var one = new HttpClient();
        using var other = new HttpClient();

        Assert.Same(one.AdminApi(), one.AdminApi());
        Assert.Same(one.AdminApi(), one.AdminApi("https://api.atlassian.com/admin/v1/"));
        Assert.NotSame(one.AdminApi(), one.AdminApi("https://proxy.example.com"));
        Assert.NotSame(one.AdminApi(), other.AdminApi());
    }

    [Fact]
    public void UnusedHttpClient_IsNotKeptAlive()
    {
        var http = Open();

        for (var i = 0; i < 10 && http.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(http.IsAlive);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static WeakReference Open()
        {
            var http = new HttpClient();
            _ = http.AdminApi();
            return new WeakReference(http);
        }
    }

    [Fact]
    public void Null_IsRefused()
    {
        using var http = new HttpClient();

        Assert.Throws<ArgumentNullException>("http", () => ((HttpClient)null!).AdminApi());
        Assert.Throws<ArgumentNullException>("baseAddress", () => http.AdminApi((string)null!));
        Assert.Throws<ArgumentNullException>("baseAddress", () => http.AdminApi((Uri)null!));
    }

    [Fact]
    public async Task Client_CanBeMocked()
    {
        var users = new RecordingUsers();
        AdminApiClient api = new MockedApi(users);

        await api.Users.SuspendAsync(Org, "u1");

        Assert.Equal("u1", users.Suspended);
    }

    private sealed class MockedApi(UsersClient users) : AdminApiClient
    {
        public override UsersClient Users => users;
    }

    private sealed class RecordingUsers : UsersClient
    {
        public string? Suspended { get; private set; }

        public override Task SuspendAsync(
            string orgId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        {
            Suspended = accountId;
            return Task.CompletedTask;
        }
    }
}
