using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace AdminApiMigrator.Emulator;

/// <summary>The addresses below /_emulator, by which a program in another process asks the witness and sets the scene. They need no credential and are not witnessed.</summary>
internal sealed class Control(AdminApiEmulator emulator, ControlGuard guard)
{
    /// <summary>Where they start.</summary>
    public const string Root = "/_emulator";

    // A hundred years.
    private const double MostSeconds = 3_155_760_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private static readonly JsonSerializerOptions ClockJson = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    /// <summary>Answers a request below the root.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var (status, text) = guard.RefusalOf(context.Request) is { } refusal ? (403, Error(refusal)) : Answer(context, body.ToArray());
        context.Response.StatusCode = status;
        if (text is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(text, context.RequestAborted);
        }
    }

    private (int Status, string? Text) Answer(HttpContext context, byte[] body)
    {
        try
        {
            return (context.Request.Method, context.Request.Path.Value) switch
            {
                ("GET", $"{Root}/requests") => (200, Requests(context.Request.Query["id"])),
                ("POST", $"{Root}/reset") => Done(emulator.Reset),
                ("GET", $"{Root}/state") => (200, context.Request.Query["form"] == "snapshot" ? emulator.State.Snapshot() : emulator.State.ToJson()),
                ("PUT", $"{Root}/state") => Done(() => emulator.Load(EmulatorSeed.Parse(Text(body), "body"))),
                ("GET", $"{Root}/clock") => (200, Clock()),
                ("PUT", $"{Root}/clock") => Done(() => SetClock(Text(body))),
                ("GET", $"{Root}/faults") => (200, emulator.Trouble.ToJson()),
                ("PUT", $"{Root}/faults") => Done(() => emulator.Apply(EmulatorTrouble.Parse(Text(body), "body"))),
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
        if (wanted is { Now: null, AdvanceSeconds: null, AsOf: null } or { AdvanceSeconds: < 0 or > MostSeconds })
        {
            throw new EmulatorInputException("body: error: there is no time to set; write now, advanceSeconds (not negative, a hundred years at most) or asOf, such as {\"asOf\": \"2026-07-01\"}");
        }

        if (wanted.Now is not null || wanted.AdvanceSeconds is not null)
        {
            var now = (wanted.Now ?? emulator.Clock.GetUtcNow()) + TimeSpan.FromSeconds(wanted.AdvanceSeconds ?? 0);
            if (!EmulatorClock.Covers(now))
            {
                throw new EmulatorInputException(
                    $"body: error: {now:O} is not between the years 1970 and 2999; write an earlier time or fewer seconds");
            }

            emulator.Clock.Set(now);
        }

        emulator.AsOf = wanted.AsOf ?? emulator.AsOf;
    }

    private static string Text(byte[] body) => EmulatorInput.Decode(body, "body");

    private static (int Status, string? Text) Done(Action act)
    {
        act();
        return (204, null);
    }

    private static string Error(string message) => new JsonObject { ["error"] = message }.ToJsonString(Json);

    private sealed record ClockBody(DateTimeOffset? Now, double? AdvanceSeconds, DateOnly? AsOf);
}
