using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>What the service knows, for tests to look at.</summary>
public sealed class EmulatorState
{
    // What the way to a state leaves behind, and what a clock decides.
    private static readonly string[] Volatile =
        ["events", "addedToOrg", "createdAt", "modifiedAt", "deletedAt", "lastAccess", "lastActive", "time", "tokens"];

    private readonly Store _store;

    internal EmulatorState(Store store) => _store = store;

    /// <summary>
    /// The state as text that is the same for the same effect: lists without order sorted, ids that the service made replaced by what they were
    /// made for, audit log, credentials and points in time left out. Two programs did the same when their snapshots are equal.
    /// </summary>
    public string Snapshot()
    {
        lock (_store.Gate)
        {
            var node = JsonNode.Parse(ToJson())!;
            return Canonical(node)!.ToJsonString(DocumentJson.Options);
        }
    }

    /// <summary>The whole state, in the form of a seed.</summary>
    public string ToJson()
    {
        lock (_store.Gate)
        {
            return DocumentJson.Write(_store.Truth);
        }
    }

    /// <summary>Writes the state to a file that <see cref="EmulatorSeed.Load"/> reads, as <see cref="StateFile"/> does.</summary>
    /// <param name="file">Its path; what it holds is replaced as a whole.</param>
    /// <exception cref="EmulatorInputException">No state can be saved there.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public void Save(string file) => StateFile.At(file).Write(this);

    internal void WriteTo(Stream stream)
    {
        lock (_store.Gate)
        {
            DocumentJson.Write(stream, _store.Truth);
        }

        stream.WriteByte((byte)'\n');
    }

    private JsonNode? Canonical(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Where(field => !Volatile.Contains(field.Key)).OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => KeyValuePair.Create(field.Key, Canonical(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Canonical).OrderBy(item => item?.ToJsonString(), StringComparer.Ordinal)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Named(value.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    private string Named(string text)
    {
        var id = text[(text.LastIndexOfAny(['/', ':']) + 1)..];
        return _store.Made.TryGetValue(id, out var what) ? text.Replace(id, $"(made for {what})", StringComparison.Ordinal) : text;
    }
}
