using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace AdminApiMigrator.Client;

/// <summary>The body of a POST search.</summary>
internal static class SearchBody
{
    /// <summary>The filter, and the cursor beside it: callers of the searches repeat the filter on every page.</summary>
    public static byte[] Write<T>(T filter, JsonTypeInfo<T> type, string? cursor)
    {
        if (cursor is null)
        {
            return JsonSerializer.SerializeToUtf8Bytes(filter, type);
        }

        var body = JsonSerializer.SerializeToNode(filter, type)!.AsObject();
        body["cursor"] = cursor;
        return JsonSerializer.SerializeToUtf8Bytes(body, AdminApiJson.Default.JsonObject);
    }
}
