using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>
/// Reads a list of texts, and a text that stands alone as a list of one: the service's document has the roles of an assignment as a list of
/// lists, and newer clients read them from a flat one.
/// </summary>
internal sealed class TextListConverter : JsonConverter<IReadOnlyList<string>>
{
    private static readonly TextConverter Text = new();

    /// <inheritdoc/>
    public override IReadOnlyList<string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [Text.Read(ref reader, typeof(string), options)!];
        }

        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            // A null in the list stays one: the reader of the list sees as many entries as the service sent.
            texts.Add(reader.TokenType == JsonTokenType.Null ? null! : Text.Read(ref reader, typeof(string), options)!);
        }

        return texts;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var text in value)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
