using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace AdminApiMigrator.Emulator;

/// <summary>The addresses below /_emulator, by which a program in another process asks the witness and sets the scene. They need no credential and are not witnessed.</summary>
internal sealed class Control(AdminApiEmulator emulator)
{
    /// <summary>Where they start.</summary>
    public const string Root = "/_emulator";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private static readonly JsonSerializerOptions ClockJson = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Answers a request below the root.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var (status, text) = Answer(context, body);
        context.Response.StatusCode = status;
        if (text is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(text, context.RequestAborted);
        }
    }

    private (int Status, string? Text) Answer(HttpContext context, string body)
    {
        try
        {
            return (context.Request.Method, context.Request.Path.Value) switch
            {
                ("GET", $"{Root}/requests") => (200, Requests(context.Request.Query["id"])),
                ("POST", $"{Root}/reset") => Done(emulator.Reset),
                ("GET", $"{Root}/state") => (200, context.Request.Query["form"] == "snapshot" ? emulator.State.Snapshot() : emulator.State.ToJson()),
                ("PUT", $"{Root}/state") => Done(() => emulator.Load(EmulatorSeed.Parse(body, "body"))),
                ("GET", $"{Root}/clock") => (200, Clock()),
                ("PUT", $"{Root}/clock") => Done(() => SetClock(body)),
                ("GET", $"{Root}/faults") => (200, emulator.Trouble.ToJson()),
                ("PUT", $"{Root}/faults") => Done(() => emulator.Apply(EmulatorTrouble.Parse(body, "body"))),
                _ => (404, Error($"Nothing is at {context.Request.Method} {context.Request.Path}; see the addresses in the README of AdminApiMigrator.Emulator.")),
            };
        }
        catch (Exception e) when (e is EmulatorInputException or WitnessException)
        {
            return (400, Error(e.Message));
        }
    }

    private string Requests(string? id) => JsonSerializer.Serialize(
        new { emulator.Requests.Count, Requests = id is null ? emulator.Requests.All : emulator.Requests.Of(id) }, Json);

    private string Clock() => new JsonObject
    {
        ["now"] = emulator.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
        ["asOf"] = emulator.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    }.ToJsonString(Json);

    private void SetClock(string body)
    {
        var wanted = EmulatorInput.Read(body, "body", "write now, advanceSeconds or asOf, such as {\"asOf\": \"2026-07-01\"}", static text => JsonSerializer.Deserialize<ClockBody>(text, ClockJson));
        if (wanted is null or { Now: null, AdvanceSeconds: null, AsOf: null } or { AdvanceSeconds: < 0 } or { AdvanceSeconds: > 3_155_760_000 })
        {
            throw new EmulatorInputException("body: error: there is no time to set; write now, advanceSeconds (not negative, a hundred years at most) or asOf, such as {\"asOf\": \"2026-07-01\"}");
        }

        if (wanted.Now is { } now)
        {
            emulator.Clock.Set(now);
        }

        emulator.Clock.Advance(TimeSpan.FromSeconds(wanted.AdvanceSeconds ?? 0));
        emulator.AsOf = wanted.AsOf ?? emulator.AsOf;
    }

    private static (int Status, string? Text) Done(Action act)
    {
        act();
        return (204, null);
    }

    private static string Error(string message) => new JsonObject { ["error"] = message }.ToJsonString(Json);

    private sealed record ClockBody(DateTimeOffset? Now, double? AdvanceSeconds, DateOnly? AsOf);
}
