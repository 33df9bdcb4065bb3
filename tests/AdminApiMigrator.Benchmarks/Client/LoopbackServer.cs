using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AdminApiMigrator.Benchmarks.Client;

/// <summary>A service of 10,000 users on this machine, in a process of its own so that its memory is not counted. All answers are made before.</summary>
internal static class LoopbackServer
{
    public const string Org = "0b1c6a0e-8f1d-4c59-9a30-5d3a2d2f7a11";
    public const int Users = 10_000;

    private const int PageSize = 100;

    /// <summary>Serves until the other end of standard input is closed; writes its address first.</summary>
    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var user = Bytes(new JsonObject { ["data"] = User(0) });
        var pages = Enumerable.Range(0, Users / PageSize).Select(Page).ToArray();
        app.MapGet($"/admin/v2/orgs/{Org}/directories/-/users/{{accountId}}", (HttpContext context) => WriteAsync(context, user));
        app.MapPost($"/admin/v2/orgs/{Org}/directories/-/users/search", async (HttpContext context) =>
        {
            var body = await JsonNode.ParseAsync(context.Request.Body);
            await WriteAsync(context, pages[int.Parse((string?)body!["cursor"] ?? "0", System.Globalization.CultureInfo.InvariantCulture)]);
        });
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        await Console.In.ReadToEndAsync();
    }

    private static byte[] Page(int page) => Bytes(new JsonObject
    {
        ["data"] = new JsonArray([.. Enumerable.Range(page * PageSize, PageSize).Select(User)]),
        ["links"] = new JsonObject { ["next"] = (page + 1) * PageSize < Users ? $"{page + 1}" : null },
    });

    private static JsonNode User(int i) => new JsonObject
    {
        ["accountId"] = $"712020:{i:x8}-8f1d-4c59-9a30-5d3a2d2f7a11",
        ["accountType"] = "atlassian",
        ["status"] = "active",
        ["accountStatus"] = "active",
        ["membershipStatus"] = "active",
        ["addedToOrg"] = "2024-01-02T03:04:05.678Z",
        ["name"] = $"Given Family {i}",
        ["nickname"] = $"given{i}",
        ["email"] = $"given.family{i}@example.com",
        ["emailVerified"] = true,
        ["claimStatus"] = "managed",
        ["picture"] = $"https://avatars.example.com/{i:x8}/picture",
        ["managementSource"] = "invited",
        ["mfaEnabled"] = i % 2 == 0,
        ["jobTitle"] = "Engineer",
        ["department"] = "Engineering",
        ["timeZone"] = "Europe/Berlin",
    };

    private static byte[] Bytes(JsonNode node) => System.Text.Encoding.UTF8.GetBytes(node.ToJsonString());

    private static Task WriteAsync(HttpContext context, byte[] body)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        context.Response.Headers["X-RateLimit-Limit"] = "500";
        context.Response.Headers["X-RateLimit-Remaining"] = "499";
        context.Response.Headers["X-RateLimit-Reset"] = "2026-12-31T23:59:59Z";
        context.Response.Headers["Atl-Request-Id"] = "7d0e5b2c-2b1a-4f64-8b3a-0a3f0c9d1e55";
        return context.Response.Body.WriteAsync(body).AsTask();
    }
}
