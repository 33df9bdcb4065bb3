using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>Holds a request against what the catalogue says the operation takes. What it does not list is ignored, as the service does.</summary>
internal static class RequestCheck
{
    /// <summary>Refuses a query that the operation does not take.</summary>
    public static void Query(EmulatedRoute route, IReadOnlyDictionary<string, string[]> query)
    {
        // With a cursor the lists of v2 ignore everything else.
        if (query.ContainsKey("cursor") && route is { IsV1: false, TakesAllDirectories: not null })
        {
            return;
        }

        foreach (var field in route.Query)
        {
            if (!query.TryGetValue(field.Path, out var values))
            {
                if (field.IsRequired && !IsNested(field))
                {
                    throw Bad(route, $"The query lacks {field.Path}.", isBody: false);
                }

                continue;
            }

            if (field.IsJoined)
            {
                values = [.. values.SelectMany(value => value.Split(','))];
            }

            if (field.MaxItems is { } most && values.Length > most)
            {
                throw Bad(route, $"The query has {values.Length} {field.Path}; {most} are the most.", isBody: false);
            }

            foreach (var value in values)
            {
                if (Problem(field, value) is { } problem)
                {
                    throw Bad(route, $"{field.Path} in the query: {problem}.", isBody: false);
                }
            }
        }
    }

    /// <summary>Reads the body and refuses one that the operation does not take.</summary>
    /// <param name="route">The operation.</param>
    /// <param name="contentType">The content type; null when none was sent.</param>
    /// <param name="bytes">The body.</param>
    public static JsonNode? Body(EmulatedRoute route, string? contentType, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return route.Body.FirstOrDefault(field => field.IsRequired && !IsNested(field)) is { } missing ? throw Bad(route, $"There is no body; {missing.Path} is required.") : null;
        }

        if (!route.HasBody)
        {
            return null;
        }

        if (contentType is not null && !contentType.Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            throw new Refusal(415, route.Service == "admin" ? "ADMIN-UAM-415-1" : null, $"The body is {contentType}, not JSON.");
        }

        var body = Parsed(bytes.Span) ?? throw Bad(route, "The body is not JSON.");

        if (body is not JsonObject)
        {
            // A body whose fields nobody knows may be anything.
            return route.Body.IsEmpty ? body : throw Bad(route, "The body is not a JSON object.");
        }

        foreach (var field in route.Body)
        {
            Check(route, field, body, field.Path.StartsWith("urn:", StringComparison.Ordinal) ? [field.Path] : field.Path.Split('.'));
        }

        return body;
    }

    private static JsonNode? Parsed(ReadOnlySpan<byte> bytes)
    {
        try
        {
            // A node reads its texts only when they are asked for, which is too late for a refusal.
            var reader = new Utf8JsonReader(bytes);
            while (reader.Read())
            {
                _ = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
            }

            return JsonNode.Parse(bytes, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Check(EmulatedRoute route, WireField field, JsonNode? owner, ReadOnlySpan<string> path)
    {
        if (owner is not JsonObject fields)
        {
            throw Bad(route, $"{field.Path} in the body is below something that is no object.");
        }

        var name = path[0].Replace("[]", "", StringComparison.Ordinal);
        var value = fields[name];
        if (value is null)
        {
            // What an object must have is asked for where there is such an object.
            if (field.IsRequired && path.Length == 1)
            {
                throw Bad(route, $"The body lacks {field.Path}.");
            }

            return;
        }

        if (!path[0].EndsWith("[]", StringComparison.Ordinal))
        {
            Below(route, field, value, path);
            return;
        }

        foreach (var item in value as JsonArray ?? throw Bad(route, $"{name} in the body is no list."))
        {
            Below(route, field, item, path);
        }
    }

    private static void Below(EmulatedRoute route, WireField field, JsonNode? value, ReadOnlySpan<string> path)
    {
        if (path.Length > 1)
        {
            Check(route, field, value, path[1..]);
        }
        else if (Problem(field, value) is { } problem)
        {
            throw Bad(route, $"{field.Path} in the body: {problem}.", isBody: true, isRole: field.Path.EndsWith("role", StringComparison.OrdinalIgnoreCase) || field.Path == "roleId");
        }
    }

    private static string? Problem(WireField field, JsonNode? value)
    {
        if (field.Type.StartsWith("array<", StringComparison.Ordinal))
        {
            if (value is not JsonArray items)
            {
                return "it is no list";
            }

            return field.MaxItems is { } most && items.Count > most ? $"{items.Count} are more than {most}"
                : items.Select(item => Problem(field with { Type = field.Type[6..^1] }, item)).FirstOrDefault(problem => problem is not null);
        }

        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        var fits = field.Type switch
        {
            "string" or "date" or "date-time" => kind == JsonValueKind.String || IsLoose(field),
            "integer" => kind == JsonValueKind.Number && ((JsonValue)value!).TryGetValue<long>(out _),
            "number" => kind == JsonValueKind.Number,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            _ => true,
        };
        if (!fits)
        {
            return $"it is no {field.Type}";
        }

        if (kind == JsonValueKind.Number)
        {
            return Range(field, (double)value!);
        }

        return kind == JsonValueKind.String ? OneOf(field, (string)value!) : null;
    }

    private static bool IsNested(WireField field) => field.Path.AsSpan().IndexOfAny('.', '[') >= 0 && !field.Path.StartsWith("urn:", StringComparison.Ordinal);

    // The catalogue calls what may be an object or a boolean a text where its source says no more.
    private static bool IsLoose(WireField field) => field.Path is "emails[].primary" or "Operations[].value";

    private static string? Problem(WireField field, string text) => field.Type switch
    {
        "integer" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Range(field, number) : $"\"{text}\" is no integer",
        "boolean" => text is "true" or "false" ? null : $"\"{text}\" is no boolean",
        _ => OneOf(field, text),
    };

    private static string? Range(WireField field, double number) =>
        number < field.Min || (field.Path == "limit" && number < 1) ? $"{number.ToString(CultureInfo.InvariantCulture)} is less than {field.Min ?? 1}"
        : number > field.Max ? $"{number.ToString(CultureInfo.InvariantCulture)} is more than {field.Max}"
        : null;

    private static string? OneOf(WireField field, string text) =>
        field.Values.IsEmpty || field.Values.Contains(text) ? null : $"\"{text}\" is not one of {string.Join(", ", field.Values)}";

    private static Refusal Bad(EmulatedRoute route, string detail, bool isBody = true, bool isRole = false)
    {
        string? code = !route.Templates[0].StartsWith("/admin/v", StringComparison.Ordinal) ? null
            : route.SpeaksUam ? isRole ? "ADMIN-UAM-400-3" : "ADMIN-UAM-400-1"
            : isBody ? "ADMIN-400-24" : "ADMIN-400-4";
        return new Refusal(400, code, detail);
    }
}
