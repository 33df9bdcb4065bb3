using System.Text.Json;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Reads the JSON samples of a reference page: each value tells of a field and of its type, whatever the value itself is.</summary>
internal static class SampleText
{
    /// <summary>The facts of a sample: fields of the body in a curl line, fields of the answer in anything else; none when it holds no JSON.</summary>
    public static IEnumerable<Fact> Facts(string text)
    {
        var isRequest = text.Contains("curl ", StringComparison.Ordinal);
        var name = isRequest ? FactNames.BodyField : FactNames.ResponseField;
        return Json(isRequest ? Data(text) : text) is { } sample
            ? Fields("", sample).Distinct().Select(field => new Fact(name, $"{field.Path}:{field.Type}"))
            : [];
    }

    // What follows --data, without the quotes of the shell.
    private static string Data(string text)
    {
        var at = text.IndexOf("--data", StringComparison.Ordinal);
        return at < 0 ? "" : text[at..].TrimEnd().TrimEnd('\'');
    }

    // Pages number the lines in front of a sample.
    private static JsonElement? Json(string text)
    {
        var start = text.AsSpan().IndexOfAny('{', '[');
        if (start < 0)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text[start..], new JsonDocumentOptions { AllowTrailingCommas = true });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // A sample that is cut off or in another language stays what it was before: text that shows and does not state.
            return null;
        }
    }

    private static IEnumerable<(string Path, string Type)> Fields(string path, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                return value.EnumerateObject().SelectMany(field => Fields(path.Length == 0 ? field.Name : $"{path}.{field.Name}", field.Value));
            case JsonValueKind.Array:
                var items = value.EnumerateArray().ToList();
                return items.Exists(item => item.ValueKind == JsonValueKind.Object)
                    ? items.SelectMany(item => Fields(path + "[]", item))
                    : items.Select(TypeOf).OfType<string>().Take(1).Select(type => (path, $"array<{type}>"));
            default:
                return TypeOf(value) is { } known ? [(path, known)] : [];
        }
    }

    // null and an empty list tell nothing.
    private static string? TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => value.EnumerateArray().Select(TypeOf).OfType<string>().Take(1).Select(type => $"array<{type}>").FirstOrDefault(),
        _ => null,
    };
}
