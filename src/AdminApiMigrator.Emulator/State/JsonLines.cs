using System.Text;
using System.Text.Json;

namespace AdminApiMigrator.Emulator;

/// <summary>On which line of a JSON text a value stands.</summary>
internal static class JsonLines
{
    /// <summary>The line of the value at a path such as $.organizations[0].users[1].email, from 1; the nearest enclosing value's when it is not there.</summary>
    public static int Of(string json, string path)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var names = new Stack<(string Path, int Next)>();
        var here = "$";
        var (best, offset) = ("", 0L);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    here = $"{names.Peek().Path}.{reader.GetString()}";
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    names.Pop();
                    continue;
            }

            if (names.Count > 0 && names.Peek().Next >= 0)
            {
                var (list, next) = names.Pop();
                here = $"{list}[{next}]";
                names.Push((list, next + 1));
            }

            if (path.StartsWith(here, StringComparison.Ordinal) && here.Length > best.Length)
            {
                (best, offset) = (here, reader.TokenStartIndex);
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                names.Push((here, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
        }

        return 1 + bytes.AsSpan(0, (int)offset).Count((byte)'\n');
    }
}
