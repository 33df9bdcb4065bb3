using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Http;

public class UrlTooLongTests
{
    private const string Fixed = "/admin/v2/orgs/org-1/directories/-/users?searchTerm=&limit=100";

    [Theory]
    [InlineData('a', 1)]
    [InlineData('&', 3)]
    [InlineData('\u00e4', 6)]
    [InlineData('\u20ac', 9)]
    public async Task LongestAddress_IsSentAndOneMoreCharacterIsNot(char character, int bytes)
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();
        var fits = (UrlTooLongException.Limit - Fixed.Length) / bytes;

        await SearchAsync(http, new string(character, fits));
        var refusal = await Assert.ThrowsAsync<UrlTooLongException>(() => SearchAsync(http, new string(character, fits + 1)));

        Assert.Equal(Fixed.Length + (fits * bytes), Assert.Single(service.Requests).Target.Length);
        Assert.Equal(Fixed.Length + ((fits + 1) * bytes), refusal.Length);
        Assert.Contains($"{refusal.Length} bytes", refusal.Message);
        Assert.Contains("several calls", refusal.Message);
        Assert.True(refusal.Message.Length < 400, "The address is not repeated.");
        Assert.Null(refusal.StatusCode);
    }

    [Fact]
    public async Task PathOfAGateway_Counts()
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp($"/{new string('g', 200)}/admin/");
        var term = new string('a', UrlTooLongException.Limit - Fixed.Length - 200);

        await Assert.ThrowsAsync<UrlTooLongException>(() => SearchAsync(http, term));

        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task LongBody_IsNoLongAddress()
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();

        await foreach (var _ in http.AdminApi().Users.SearchAsync(Org, new UserSearch { SearchTerm = new string('a', 20_000) }))
        {
            Assert.Fail("Nobody has this name.");
        }

        Assert.Single(service.Requests);
    }

    private static async Task SearchAsync(HttpClient http, string term)
    {
        await foreach (var _ in http.AdminApi().Users.ListAsync(Org, new UserListFilter { SearchTerm = term }))
        {
            Assert.Fail("The service has no users.");
        }
    }
}
