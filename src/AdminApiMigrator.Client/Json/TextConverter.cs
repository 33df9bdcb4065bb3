using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>
/// Reads texts, and numbers and truth values as the text they are written with: the published descriptions are wrong about the type of a
/// field here and there. An object or a list is no text: it is refused, never handed out as its JSON.
/// </summary>
internal sealed class TextConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => Encoding.UTF8.GetString([.. reader.HasValueSequence ? Joined(reader) : reader.ValueSpan]),
        _ => throw new JsonException("A text was expected."),
    };

    /// <inheritdoc/>
    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static byte[] Joined(Utf8JsonReader reader)
    {
        var bytes = new List<byte>();
        foreach (var piece in reader.ValueSequence)
        {
            bytes.AddRange(piece.ToArray());
        }

        return [.. bytes];
    }
}
