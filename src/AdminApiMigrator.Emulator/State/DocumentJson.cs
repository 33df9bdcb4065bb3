using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Emulator;

/// <summary>How the state is written and read.</summary>
internal static class DocumentJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        // A field of another name is a mistake of the person who wrote the file, and silence about it costs an hour.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter<CredentialKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static string Write(Document document) => JsonSerializer.Serialize(document, Options);

    public static void Write(Stream stream, Document document) => JsonSerializer.Serialize(stream, document, Options);

    public static Document? Read(string json) => JsonSerializer.Deserialize<Document>(json, Options);

    public static Document Copy(Document document) =>
        JsonSerializer.Deserialize<Document>(JsonSerializer.SerializeToUtf8Bytes(document, Options), Options)!;
}
