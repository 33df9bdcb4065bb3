using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AdminApiMigrator.Client;

/// <summary>The body of a POST search.</summary>
internal static class SearchBody
{
    /// <summary>The filter, and the cursor beside it: callers of the searches repeat the filter on every page.</summary>
    public static byte[] Write<T>(T filter, JsonTypeInfo<T> type, string? cursor)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(filter, type);
        if (cursor is null)
        {
            return body;
        }

        // The filter is an object without a cursor of its own: the cursor goes in front of the brace at its end.
        var separator = body.Length > 2 ? "," : "";
        var rest = Encoding.UTF8.GetBytes($"{separator}\"cursor\":\"{JsonEncodedText.Encode(cursor)}\"}}");
        var whole = new byte[body.Length - 1 + rest.Length];
        Buffer.BlockCopy(body, 0, whole, 0, body.Length - 1);
        Buffer.BlockCopy(rest, 0, whole, body.Length - 1, rest.Length);
        return whole;
    }
}
