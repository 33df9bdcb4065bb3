using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>What the service answers.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Body">The JSON body; none when null.</param>
internal sealed record Answer(int Status, JsonNode? Body = null)
{
    /// <summary>Headers beside the content type.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The content type of the body.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>The error code in the body; null when there is none.</summary>
    public string? Code { get; init; }

    /// <summary>Whether the connection is closed after it.</summary>
    public bool Closes { get; init; }

    /// <summary>200 with a message, as v1 answers most writes.</summary>
    public static Answer Message(int status, string message) => new(status, new JsonObject { ["message"] = message });

    /// <summary>The same answer with a header more.</summary>
    public Answer With(string name, string value) => this with { Headers = [.. Headers, new(name, value)] };
}
