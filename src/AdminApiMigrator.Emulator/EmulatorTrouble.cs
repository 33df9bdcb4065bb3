using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Emulator;

/// <summary>What goes wrong on purpose, as a file or the body of PUT /_emulator/faults has it. What is left out is as ever.</summary>
public sealed class EmulatorTrouble
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new JsonStringEnumConverter<LimitHeaders>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<LimitWindow>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    };

    /// <summary>What goes wrong, and how often. The first that fits a request and comes up is the one.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Where the chance that decides about faults starts.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>After how many reads that do not see it a write can be seen.</summary>
    public int VisibleAfterReads { get; init; }

    /// <summary>After how many milliseconds a write can be seen.</summary>
    public int VisibleAfterMilliseconds { get; init; }

    /// <summary>Which headers say how long to wait.</summary>
    public LimitHeaders LimitHeaders { get; init; } = LimitHeaders.Both;

    /// <summary>How calls that have a limit are counted.</summary>
    public LimitWindow LimitWindow { get; init; } = LimitWindow.Fixed;

    /// <summary>A limit of requests a minute over all endpoints of an organization; null for none.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its path.</param>
    /// <exception cref="EmulatorInputException">The file cannot be read or says what cannot be; the message names file, line, field and remedy.</exception>
    public static EmulatorTrouble Load(string file) => Parse(EmulatorInput.TextOf(file, "the faults"), file);

    /// <summary>Reads a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="EmulatorInputException">It says what cannot be; the message names line, field and remedy.</exception>
    public static EmulatorTrouble Parse(string json, string name = "faults")
    {
        ArgumentNullException.ThrowIfNull(json);
        var trouble = EmulatorInput.Read(json, name, "see the fields of faults in the README of AdminApiMigrator.Emulator",
            static text => JsonSerializer.Deserialize<EmulatorTrouble>(text, Json) ?? new EmulatorTrouble());
        return trouble.Problem() is var (path, reason)
            ? throw new EmulatorInputException($"{name}({JsonLines.Of(json, path)}): error: {path}: {reason}")
            : trouble;
    }

    internal string ToJson() => JsonSerializer.Serialize(this, Json);

    private (string Path, string Reason)? Problem()
    {
        for (var i = 0; i < Faults.Count; i++)
        {
            var fault = Faults[i];
            var problem = fault switch
            {
                { Route: not "*" } when RouteTable.Find(fault.Route) is null => ("route", $"the catalogue has no operation \"{fault.Route}\"; write a catalogue id, or * for all"),
                { Rate: < 0 or > 1 or double.NaN } => ("rate", "it is not between 0 and 1; write 0.1 for one request of ten"),
                { Status: < 400 or > 599 } => ("status", "it is no status of failure; write one from 400 to 599"),
                { Times: < 1 } => ("times", "it is less than 1; leave it out for no limit"),
                { DelayMilliseconds: < 0 } => ("delayMilliseconds", "it is negative; write a number of milliseconds"),
                { SlowBodyMilliseconds: < 0 } => ("slowBodyMilliseconds", "it is negative; write a number of milliseconds"),
                { Status: null, DelayMilliseconds: 0, SlowBodyMilliseconds: 0, Truncate: false } => ("route", "nothing goes wrong; add status, delayMilliseconds, slowBodyMilliseconds or truncate"),
                _ => default((string, string)?),
            };
            if (problem is var (field, reason))
            {
                return ($"$.faults[{i}].{field}", reason);
            }
        }

        return VisibleAfterReads < 0 ? ("$.visibleAfterReads", "it is negative; write a number of reads")
            : VisibleAfterMilliseconds < 0 ? ("$.visibleAfterMilliseconds", "it is negative; write a number of milliseconds")
            : RequestsPerMinute < 1 ? ("$.requestsPerMinute", "it is less than 1; leave it out for no limit")
            : null;
    }
}
