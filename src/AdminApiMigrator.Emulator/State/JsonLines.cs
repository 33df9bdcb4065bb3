using System.Text;
using System.Text.Json;

namespace AdminApiMigrator.Emulator;

/// <summary>Where the values of a JSON text stand, for messages about them.</summary>
internal static class JsonLines
{
    /// <summary>The line of the value at a path such as $.organizations[0].users[1].email, from 1; the nearest enclosing value's when it is not there.</summary>
    public static int Of(string json, string path)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        // Of two values at one path the second is the one too many.
        var nearest = Places(bytes).Where(place => path.StartsWith(place.Path, StringComparison.Ordinal))
            .MaxBy(place => (place.Path.Length, place.Offset));
        return 1 + bytes.AsSpan(0, (int)nearest.Offset).Count((byte)'\n');
    }

    /// <summary>The path of the first value that is not the only one at it; null when all are.</summary>
    public static string? Twice(string json)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Places(Encoding.UTF8.GetBytes(json)).Select(place => place.Path).FirstOrDefault(path => !seen.Add(path));
    }

    private static List<(string Path, long Offset)> Places(byte[] json)
    {
        var options = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        var reader = new Utf8JsonReader(json, options);
        var owners = new Stack<(string Path, int Next)>();
        var places = new List<(string, long)>();
        var here = "$";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    here = $"{owners.Peek().Path}.{reader.GetString()}";
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    owners.Pop();
                    continue;
            }

            if (owners.Count > 0 && owners.Peek().Next >= 0)
            {
                var (list, next) = owners.Pop();
                here = $"{list}[{next}]";
                owners.Push((list, next + 1));
            }

            places.Add((here, reader.TokenStartIndex));
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                owners.Push((here, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
        }

        return places;
    }
}
