using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>Reads the service's points in time, which come with and without a colon in the offset, or as Unix time; an empty text is
/// none.</summary>
internal sealed class TimestampConverter : JsonConverter<DateTimeOffset?>
{
    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return FromUnix(ref reader);
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("A point in time must be a text.");
        }

        // The usual form needs no text in between. Without an offset the reader would take it for local time.
        if (!reader.HasValueSequence && reader.ValueSpan.EndsWith("Z"u8) && reader.TryGetDateTimeOffset(out var usual))
        {
            return usual;
        }

        var text = reader.GetString();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new JsonException("A point in time cannot be read.");
    }

    // Seconds and milliseconds tell themselves apart: as seconds, the milliseconds of 1973 are in the year 5138.
    private static DateTimeOffset FromUnix(ref Utf8JsonReader reader)
    {
        const long MostSeconds = 100_000_000_000;
        if (!reader.TryGetDouble(out var number) || Math.Abs(number) > MostSeconds * 1000.0)
        {
            throw new JsonException("A point in time cannot be read.");
        }

        return Math.Abs(number) < MostSeconds
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)(number * 1000))
            : DateTimeOffset.FromUnixTimeMilliseconds((long)number);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } time)
        {
            writer.WriteStringValue(time);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
