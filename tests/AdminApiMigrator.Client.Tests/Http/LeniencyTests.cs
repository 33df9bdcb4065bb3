using System.Text;
using AdminApiMigrator.Client.Tests.Hostile;
using AdminApiMigrator.Client.Tests.Service;

namespace AdminApiMigrator.Client.Tests.Http;

/// <summary>The same leniency in types written by hand and in generated ones: what means the same is read, what does not is
/// refused.</summary>
public class LeniencyTests
{
    private const string User = """{"data":[{"accountId":FIELD}]}""";

    /// <summary>A user's account id as it comes, and as it is read.</summary>
    [Theory]
    [InlineData("5", "5")]
    [InlineData("5.50", "5.50")]
    [InlineData("true", "true")]
    [InlineData("\"a\"", "a")]
    public async Task TextOfAnotherType_IsReadAsWritten(string json, string id)
        => Assert.Equal(id, (await ReadAsync(User.Replace("FIELD", json))).AccountId);

    [Theory]
    [InlineData("""{"data":[{"accountId":{"a":1}}]}""")]
    [InlineData("""{"data":[{"accountId":["a"]}]}""")]
    [InlineData("""{"data":[{"accountId":"a","name":{"first":"A"}}]}""")]
    [InlineData("""{"data":[{"accountId":"a","emailVerified":"perhaps"}]}""")]
    [InlineData("""{"data":[{"accountId":"a","emailVerified":1}]}""")]
    [InlineData("""{"data":[{"accountId":"a","addedToOrg":"yesterday"}]}""")]
    [InlineData("""{"data":[{"accountId":"a","addedToOrg":1e300}]}""")]
    [InlineData("""{"data":[{"accountId":"a","addedToOrg":[1]}]}""")]
    [InlineData("""{"data":[{"accountId":"a","counts":{"resources":"many"}}]}""")]
    public async Task WhatDoesNotMeanTheSame_IsRefused(string body) => await Assert.ThrowsAsync<AdminApiException>(() => ReadAsync(body));

    [Theory]
    [InlineData("1700000000", "2023-11-14T22:13:20.0000000+00:00")]
    [InlineData("1700000000123", "2023-11-14T22:13:20.1230000+00:00")]
    [InlineData("1700000000.5", "2023-11-14T22:13:20.5000000+00:00")]
    [InlineData("\"2023-11-14T22:13:20Z\"", "2023-11-14T22:13:20.0000000+00:00")]
    public async Task UnixTime_IsAPointInTime(string json, string time)
        => Assert.Equal(time, (await ReadAsync($$"""{"data":[{"accountId":"a","addedToOrg":{{json}}}]}""")).AddedToOrg?.ToString("o"));

    [Fact]
    public async Task NumbersAndTruthInTexts_AreRead()
    {
        var user = await ReadAsync("""{"data":[{"accountId":"a","emailVerified":"True","mfaEnabled":false,"counts":{"resources":"7"}}]}""");

        Assert.Equal((true, false, 7), (user.EmailVerified, user.MfaEnabled, user.Counts?.Resources));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", false)]
    [InlineData("iso-8859-1", false)]
    public async Task CharsetThatIsNamed_IsRead(string charset, bool mark)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("""{"data":[{"accountId":"a","name":"Zoë"}]}""")];

        var user = await ReadAsync(bytes, $"application/json; charset=\"{charset}\"");

        Assert.Equal("Zoë", user.Name);
    }

    [Theory]
    [InlineData("unheard-of")]
    [InlineData("utf-16")]
    public async Task CharsetThatCannotBe_IsAnAdminApiException(string charset)
        => await Assert.ThrowsAsync<AdminApiException>(
            () => ReadAsync("""{"data":[{"accountId":"a"}]}"""u8.ToArray(), $"application/json; charset={charset}"));

    [Fact]
    public async Task GeneratedType_IsReadInTheSameWay()
    {
        using var http = new HttpClient(new ScriptedNetwork(_ => Writes.Json("""{"data":{"id":7,"attributes":{"name":true}}}""")));

        var domain = await http.AdminApi().Domains.GetAsync("o", "d");

        Assert.Equal("7", domain.Id);
    }

    private static Task<DirectoryUser> ReadAsync(string body) => ReadAsync(Encoding.UTF8.GetBytes(body), "application/json");

    private static async Task<DirectoryUser> ReadAsync(byte[] body, string type)
    {
        using var http = new HttpClient(new ScriptedNetwork(_ =>
        {
            var content = new ByteArrayContent(body);
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            return new HttpResponseMessage { Content = content };
        }));
        await foreach (var user in http.AdminApi().Users.SearchAsync("o"))
        {
            return user;
        }

        throw new InvalidOperationException("The list is empty.");
    }
}
