using System.Net.Mime;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace AdminApiMigrator.Emulator;

/// <summary>
/// What a person or a health check meets who asks for no operation. Neither is witnessed, and neither tells of the state.
/// </summary>
internal static class FrontPage
{
    /// <summary>Whether a request is for one of these.</summary>
    public static bool Has(HttpRequest request) =>
        request.Path.Value is "/" or "/health" && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));

    /// <summary>Answers it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="asOf">The day that decides which endpoints still work.</param>
    public static Task AnswerAsync(HttpContext context, DateOnly asOf)
    {
        var (type, text) = context.Request.Path.Value == "/health"
            ? (MediaTypeNames.Application.Json, new JsonObject { ["status"] = "ok", ["asOf"] = $"{asOf:yyyy-MM-dd}" }.ToJsonString())
            : (MediaTypeNames.Text.Plain, Text(asOf));
        context.Response.ContentType = type;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(text, context.RequestAborted);
    }

    private static string Text(DateOnly asOf) =>
        $"""
        AdminApiMigrator.Emulator: the Atlassian Cloud Admin API for tests, v1 and v2 on one state, as of {asOf:yyyy-MM-dd}.
        Nothing here is Atlassian's, and no request goes any further.

        {RouteTable.All.Length} operations, such as GET /admin/v2/orgs/(orgId)/directories
        GET  /health                  200 while it answers
        GET  /_emulator/requests      what it was asked
        GET  /_emulator/state         what it knows
        POST /_emulator/reset         back to where it started
        PUT  /_emulator/clock, /_emulator/faults, /_emulator/state

        """;
}
