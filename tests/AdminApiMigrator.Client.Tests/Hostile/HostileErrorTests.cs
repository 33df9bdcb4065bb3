using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AdminApiMigrator.Client.Tests.Service;
using Microsoft.AspNetCore.Http;

namespace AdminApiMigrator.Client.Tests.Hostile;

/// <summary>Errors that mean no good: what they say is shown without the key, on one line, and never breaks the program in another
/// way.</summary>
public class HostileErrorTests
{
    private const string Host = "https://errors.example";

    // With characters in it that every coding writes in its own way.
    private readonly string _key = "ATC" + "TT3x" + Guid.NewGuid().ToString("N") + "+/=A1";

    /// <summary>Error bodies, as bytes in Latin-1, and the code that is still read.</summary>
    public static TheoryData<string, string, string?> Bodies => new()
    {
        { "a letter that is no UTF-8", "{\"errors\":[{\"code\":\"ADMIN-400-4\",\"detail\":\"caf\u00e9\"}]}", "ADMIN-400-4" },
        { "half a surrogate pair in the detail", """{"errors":[{"code":"ADMIN-400-4","detail":"\ud800"}]}""", "ADMIN-400-4" },
        { "half a surrogate pair in the code", """{"errors":[{"code":"\udc00","detail":"d"}]}""", "\"\\udc00\"" },
        { "a mark in front", "\u00ef\u00bb\u00bf{\"errors\":[{\"code\":\"ADMIN-400-4\"}]}", "ADMIN-400-4" },
        { "a long code", $$"""{"errors":[{"code":"{{new string('C', 5000)}}"}]}""", new string('C', 200) + "..." },
        { "a code that is an object", """{"errors":[{"code":{"a":1},"detail":[1]}]}""", null },
        { "two codes", """{"errors":[{"code":"A1","code":"B2"}]}""", "B2" },
    };

    private static readonly string[] Forms =
        ["raw", "lower case", "Base64", "Base64 of name and key", "Base64 for URLs", "URL", "URL twice as long", "in a word"];

    /// <summary>Where the key is repeated, and in which form.</summary>
    public static TheoryData<string, string> Echoes
    {
        get
        {
            var echoes = new TheoryData<string, string>();
            foreach (var form in Forms)
            {
                foreach (var place in new[] { "code", "title", "detail", "id", "message", "header" })
                {
                    echoes.Add(form, place);
                }
            }

            return echoes;
        }
    }

    /// <summary>Characters that begin a line, end a terminal's line or turn a text around.</summary>
    public static TheoryData<int> Controls => [0x0A, 0x0D, 0x00, 0x08, 0x1B, 0x7F, 0x85, 0x2028, 0x2029, 0x202E, 0x2066, 0x200B, 0xFEFF];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task ErrorThatIsNoText_IsAnAdminApiException(string what, string latin, string? code)
    {
        using var http = Open(
            _ => new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new ByteArrayContent(Encoding.Latin1.GetBytes(latin)) });

        var failure = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Directories.ResolveAsync("o"));

        Assert.True(code == failure.Code, $"{what}: {failure.Code}");
        using var overV1 = await http.AdminApi().V1.SuspendUserAccessAsync("o", "u");
        Assert.Equal(HttpStatusCode.BadRequest, overV1.StatusCode);
    }

    [Theory]
    [InlineData("gzip", DecompressionMethods.All, true)]
    [InlineData("br", DecompressionMethods.All, true)]
    [InlineData("deflate", DecompressionMethods.All, true)]
    [InlineData("gzip", DecompressionMethods.None, false)]
    [InlineData("br", DecompressionMethods.None, false)]
    [InlineData("unheard-of", DecompressionMethods.All, false)]
    public async Task CodingThatIsNotTheAnnouncedOne_IsAnHttpRequestException(string coding, DecompressionMethods methods, bool isBroken)
    {
        await using var service = await HostileService.StartAsync((context, _) =>
        {
            context.Response.Headers.ContentEncoding = coding;
            var body = isBroken ? "{\"data\":[]} and what is not coded at all"u8.ToArray() : Zipped();
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        using var http = new HttpClient(new HttpClientHandler { AutomaticDecompression = methods }) { BaseAddress = service.Address };

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => http.AdminApi().Directories.ResolveAsync("o"));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => http.AdminApi().V1.SuspendUserAccessAsync("o", "u"));
    }

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task KeyThatIsRepeated_IsHidden(string form, string field)
    {
        var echo = Form(form, _key);
        HttpResponseMessage Answer(HttpRequestMessage request)
        {
            var body = field == "message" ? $$"""{"code":401,"message":"who is {{echo}}?"}"""
                : $$"""{"errors":[{"{{field}}":"{{echo}}"}]}""";
            var response = Writes.Json(body, 401);
            if (field == "header")
            {
                response.Headers.TryAddWithoutValidation("X-Request-Id", echo);
            }

            return response;
        }

        using var byHeader = Open(Answer);
        byHeader.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _key);
        using var byHandler = Open(
            Answer, network => new AdminApiTokenHandler(new ApiToken(_key), "errors.example") { InnerHandler = network });

        foreach (var http in new[] { byHeader, byHandler })
        {
            var failure = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Directories.ResolveAsync("o"));
            foreach (var text in new[] { failure.ToString(), failure.Message, failure.Code, failure.Detail, failure.RequestId })
            {
                Assert.DoesNotContain(echo, text ?? "", StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(_key, text ?? "", StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task KeyInABrokenAnswer_IsHidden()
    {
        using var http = Open(_ => Writes.Json($$"""{"{{_key}}":{"data":[}"""));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _key);

        var failure = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Directories.ResolveAsync("o"));

        Assert.DoesNotContain(_key, failure.ToString());
    }

    [Fact]
    public async Task WordsWithoutTheKey_StayAsTheyAre()
    {
        const string detail = "The user 712020:0a1b2c3d-0001-4000-8000-000000000001 (100% of ari:cloud:jira::site/0) is QWxsIGlzIHdlbGw=";
        using var http = Open(_ => Writes.Json($$"""{"errors":[{"detail":"{{detail}}"}]}""", 400));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _key);

        var failure = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Directories.ResolveAsync("o"));

        Assert.Equal(detail, failure.Detail);
    }

    [Theory]
    [MemberData(nameof(Controls))]
    public async Task CharacterThatForgesALog_IsEscaped(int character)
    {
        var escaped = $"\\u{character:x4}";
        using var http = Open(_ =>
        {
            string[] names = ["id", "code", "title", "detail"];
            var error = string.Join(",", names.Select(name => $"\"{name}\":\"a{escaped}INFO: all is well\""));
            return Writes.Json($$"""{"errors":[{{{error}}}]}""", 400);
        });

        var failure = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Directories.ResolveAsync("o"));

        foreach (var text in new[] { failure.Message, failure.Code, failure.Detail, failure.RequestId })
        {
            Assert.DoesNotContain((char)character, text!);
            Assert.Contains($"\\u{character:X4}", text);
        }
    }

    [Fact]
    public async Task NameOfADirectory_CannotForgeALogEither()
    {
        using var http = Open(_ => Writes.Json("""{"data":[{"directoryId":"a","name":"x\nINFO"},{"directoryId":"b"}]}"""));

        var failure = await Assert.ThrowsAsync<DirectoryResolutionException>(() => http.AdminApi().Directories.ResolveAsync("o"));

        Assert.DoesNotContain('\n', failure.Message);
    }

    private static HttpClient Open(
        Func<HttpRequestMessage, HttpResponseMessage> answer, Func<HttpMessageHandler, HttpMessageHandler>? above = null)
    {
        var network = new ScriptedNetwork(answer);
        return new HttpClient(above?.Invoke(network) ?? network) { BaseAddress = new Uri(Host) };
    }

    private static string Form(string form, string key) => form switch
    {
        "raw" => key,
        "lower case" => key.ToLowerInvariant(),
        "Base64" => Convert.ToBase64String(Encoding.UTF8.GetBytes(key)),
        "Base64 of name and key" => Convert.ToBase64String(Encoding.UTF8.GetBytes("ann@example.com:" + key)),
        "Base64 for URLs" => Convert.ToBase64String(Encoding.UTF8.GetBytes("??>" + key)).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        "URL" => Uri.EscapeDataString(key),
        "URL twice as long" => string.Concat(key.Select(c => $"%{(int)c:X2}")),
        _ => $"key[{key}]",
    };

    private static byte[] Zipped()
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionMode.Compress))
        {
            zip.Write("{\"data\":[{\"directoryId\":\"d\"}]}"u8);
        }

        return bytes.ToArray();
    }
}
