using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AdminApiMigrator.Client;

/// <summary>The ways in which a generated method sends its request and reads the answer.</summary>
internal static class Operation
{
    /// <summary>The connection, if it can lead to a site or a product of the customer.</summary>
    /// <exception cref="InvalidOperationException">It leads to the host of the Admin API, which does not have these operations.</exception>
    public static Connection AtSite(Connection connection, string part) => connection.Root != ServiceRoot.Cloud
        ? connection
        : throw new InvalidOperationException(
            $"{part} is not at {ServiceRoot.Cloud.Value}. Open a client for the place that is meant, such as "
            + "http.AdminApi(\"https://your-site.atlassian.net\").");

    /// <summary>Sends a request whose answer has nothing to read.</summary>
    public static async Task SendAsync(
        Connection connection, string route, string[] ids, byte[]? body, string query, CancellationToken cancellationToken)
    {
        using var answer = await connection.SendAsync(route, ids, body, cancellationToken, query).ConfigureAwait(false);
        answer.RequireJsonOrNothing(route);
    }

    /// <summary>Sends a request and reads its answer.</summary>
    public static async Task<T> ReadAsync<T>(
        Connection connection, string route, string[] ids, byte[]? body, string query, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : notnull
    {
        using var answer = await connection.SendAsync(route, ids, body, cancellationToken, query).ConfigureAwait(false);
        return answer.Read(type, route);
    }

    /// <summary>Sends a request and reads what its answer has under data.</summary>
    public static async Task<T> ReadDataAsync<T>(
        Connection connection,
        string route,
        string[] ids,
        byte[]? body,
        string query,
        JsonTypeInfo<Enveloped<T>> type,
        CancellationToken cancellationToken)
        where T : class
    {
        using var answer = await connection.SendAsync(route, ids, body, cancellationToken, query).ConfigureAwait(false);
        return answer.Read(type, route).Data
            ?? throw answer.Unreadable(route, new JsonException("The answer has nothing under data."));
    }

    /// <summary>Sends a request and gives the JSON of its answer as it came; undefined for an empty one.</summary>
    public static async Task<JsonElement> ReadElementAsync(
        Connection connection, string route, string[] ids, byte[]? body, string query, CancellationToken cancellationToken)
    {
        using var answer = await connection.SendAsync(route, ids, body, cancellationToken, query).ConfigureAwait(false);
        return answer.ReadElement(route);
    }

    /// <summary>Reads a list, page after page as the entries are asked for.</summary>
    /// <param name="connection">Sends.</param>
    /// <param name="route">Method and path template.</param>
    /// <param name="ids">The ids of the path, in order.</param>
    /// <param name="body">The body for a cursor, which is null for the first page.</param>
    /// <param name="query">The query for a cursor.</param>
    /// <param name="type">What the serializer knows of a page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static IAsyncEnumerable<T> ListAsync<T>(
        Connection connection,
        string route,
        string[] ids,
        Func<string?, byte[]?> body,
        Func<string?, string> query,
        JsonTypeInfo<ListedPage<T>> type,
        CancellationToken cancellationToken)
        => Pages.ReadEntriesAsync(
            async (cursor, token) =>
            {
                using var answer = await connection.SendAsync(route, ids, body(cursor), token, query(cursor)).ConfigureAwait(false);
                return answer.ReadPage(type, page => page.ToPage(), route);
            },
            cancellationToken);

    /// <summary>The bytes of a body.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static byte[] Json<T>(T body, JsonTypeInfo<T> type)
        where T : class
        => JsonSerializer.SerializeToUtf8Bytes(body ?? throw new ArgumentNullException(nameof(body)), type);

    /// <summary>The bytes of a body that is sent as it is.</summary>
    /// <exception cref="ArgumentException">It is undefined.</exception>
    public static byte[] Json(JsonElement body, string name) => Json(body)
        ?? throw new ArgumentException("The operation needs a JSON body, and the one that was passed is undefined.", name);

    /// <summary>The bytes of a body that is sent as it is; null for none.</summary>
    public static byte[]? Json(JsonElement? body)
        => body is { ValueKind: not JsonValueKind.Undefined } element ? Encoding.UTF8.GetBytes(element.GetRawText()) : null;

    /// <summary>Refuses a required value that is missing.</summary>
    public static T Require<T>(T? value, string name)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    /// <summary>Refuses a required text that is missing or blank.</summary>
    public static string RequireText(string? value, string name) => value switch
    {
        null => throw new ArgumentNullException(name),
        _ when value.Trim().Length == 0 => throw new ArgumentException($"The {name} is blank.", name),
        _ => value,
    };
}
