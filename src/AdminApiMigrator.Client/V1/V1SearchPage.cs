using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AdminApiMigrator.Client;

/// <summary>One page of a v1 search, put together from as many pages of v2 as it takes.</summary>
/// <typeparam name="T">What is searched for.</typeparam>
internal sealed class V1SearchPage<T>
{
    private readonly int _queries;
    private readonly Func<int, string?, CancellationToken, Task<Page<T>>> _read;
    private readonly Func<int, T, bool> _accept;
    private readonly V1Cursor _start;
    private readonly List<T> _entries = [];

    private V1SearchPage(
        V1Cursor start, int queries, Func<int, string?, CancellationToken, Task<Page<T>>> read, Func<int, T, bool> accept)
    {
        _start = start;
        _queries = queries;
        _read = read;
        _accept = accept;
    }

    /// <summary>Reads a page of <paramref name="limit"/> entries.</summary>
    /// <param name="start">Where to go on.</param>
    /// <param name="limit">How many entries make the page full.</param>
    /// <param name="queries">How many v2 searches make up the v1 search, one after the other.</param>
    /// <param name="read">Reads the page of the given v2 search at the given cursor.</param>
    /// <param name="accept">Whether an entry of the given v2 search belongs to the v1 search.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The entries, and where they go on; null when that was all.</returns>
    public static async Task<(IReadOnlyList<T> Entries, V1Cursor? Next)> ReadAsync(
        V1Cursor start,
        int limit,
        int queries,
        Func<int, string?, CancellationToken, Task<Page<T>>> read,
        Func<int, T, bool> accept,
        CancellationToken cancellationToken)
    {
        var page = new V1SearchPage<T>(start, queries, read, accept);
        var next = await page.FillAsync(limit, cancellationToken).ConfigureAwait(false);
        return (page._entries, next);
    }

    /// <summary>
    /// The place that the request's cursor names; the beginning when it has none, or one that v1 gave: it may be kept in a file or a
    /// database, where nobody takes it out, and its search would be refused for ever. Whoever reads on from it sees some entries once more.
    /// </summary>
    /// <exception cref="AdminApiException">The cursor is void: it belongs to other filters.</exception>
    public static V1Cursor Start<TBody>(V1Call call, string? cursor, int queries, TBody filters, JsonTypeInfo<TBody> type)
    {
        // A page of another search would be a page of people that nobody asked for.
        var search = Fingerprint(JsonSerializer.SerializeToUtf8Bytes(filters, type));
        if (string.IsNullOrEmpty(cursor))
        {
            return new V1Cursor(0, null, 0, search);
        }

        if (!V1Cursor.IsOurs(cursor!))
        {
            AdminApiTelemetry.V1Restarts.Add(1, AdminApiTelemetry.Operation(call.Route));
            return new V1Cursor(0, null, 0, search);
        }

        return V1Cursor.Parse(cursor!) is { } start && start.Search == search && start.Query < queries
            ? start
            : throw call.Refuse(
                HttpStatusCode.BadRequest,
                "ADMIN-400-1",
                "Invalid page cursor",
                "The cursor was changed on its way, or comes from a search with other filters. Start again without a cursor.");
    }

    private async Task<V1Cursor?> FillAsync(int limit, CancellationToken cancellationToken)
    {
        for (var query = _start.Query; query < _queries; query++)
        {
            var (after, skip) = query == _start.Query ? (_start.After, _start.Skip) : (null, 0);
            var pages = Pages.ReadAsync((cursor, token) => _read(query, cursor, token), after, cancellationToken);
            await foreach (var (cursor, page) in pages.ConfigureAwait(false))
            {
                var data = page.Data ?? [];
                for (var i = Math.Min(skip, data.Count); i < data.Count; i++)
                {
                    if (data[i] is null || !_accept(query, data[i]))
                    {
                        continue;
                    }

                    if (_entries.Count == limit)
                    {
                        return _start with { Query = query, After = cursor, Skip = i };
                    }

                    _entries.Add(data[i]);
                }

                skip = Math.Max(0, skip - data.Count);
                if (_entries.Count == limit && page.Next is not null)
                {
                    return _start with { Query = query, After = page.Next, Skip = skip };
                }
            }

            if (_entries.Count == limit && query + 1 < _queries)
            {
                return _start with { Query = query + 1, After = null, Skip = 0 };
            }
        }

        return null;
    }

    private static string Fingerprint(byte[] filters)
    {
        using var sha = SHA256.Create();
        return Convert.ToBase64String(sha.ComputeHash(filters), 0, 9);
    }
}
