using System.Runtime.CompilerServices;

namespace AdminApiMigrator.Client;

/// <summary>One page of a list of v2.</summary>
internal sealed record Page<T>
{
    /// <summary>The entries.</summary>
    public IReadOnlyList<T>? Data { get; init; }

    /// <summary>Where the neighbouring pages are.</summary>
    public PageLinks? Links { get; init; }

    /// <summary>The cursor of the next page; null on the last one.</summary>
    public string? Next => string.IsNullOrEmpty(Links?.Next) ? null : Links!.Next;
}

/// <summary>The links of a page; in v2 they are bare cursors, not addresses.</summary>
internal sealed record PageLinks
{
    /// <summary>The cursor of the next page.</summary>
    public string? Next { get; init; }
}

/// <summary>Reads lists to their end.</summary>
internal static class Pages
{
    /// <summary>The largest page that v2 documents; the maximum of the searches is not published.</summary>
    public const int LargestPage = 100;

    private const int MostEmptyPages = 1000;

    /// <summary>All pages from <paramref name="cursor"/> on, with the cursor that each was asked for with.</summary>
    /// <exception cref="AdminApiException">
    /// The service gave a cursor again that it had given before, or nothing but empty pages: reading on would never end.
    /// </exception>
    public static async IAsyncEnumerable<(string? Cursor, Page<T> Page)> ReadAsync<T>(
        Func<string?, CancellationToken, Task<Page<T>>> read, string? cursor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string?>(StringComparer.Ordinal);
        var empty = 0;
        while (seen.Add(cursor))
        {
            var page = await read(cursor, cancellationToken).ConfigureAwait(false);
            empty = page.Data is { Count: > 0 } ? 0 : empty + 1;
            if (empty > MostEmptyPages)
            {
                throw new AdminApiException(
                    $"The service gave {empty} pages in a row without an entry, each with a cursor to a further one. What was read so far "
                    + "is incomplete; repeat the call later.");
            }

            yield return (cursor, page);
            if (page.Next is null)
            {
                yield break;
            }

            cursor = page.Next;
        }

        throw new AdminApiException(
            "The service gave the same page cursor twice, so the list would never end. What was read so far is incomplete; repeat the call "
            + "later.");
    }

    /// <summary>All entries of all pages.</summary>
    /// <exception cref="AdminApiException">The service gave a cursor again that it had given before.</exception>
    public static async IAsyncEnumerable<T> ReadEntriesAsync<T>(
        Func<string?, CancellationToken, Task<Page<T>>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (_, page) in ReadAsync(read, null, cancellationToken).ConfigureAwait(false))
        {
            foreach (var entry in page.Data ?? [])
            {
                yield return entry;
            }
        }
    }

    /// <summary>All entries of all pages of several requests, each entry once however many of the requests find it.</summary>
    /// <exception cref="AdminApiException">The service gave a cursor again that it had given before.</exception>
    public static async IAsyncEnumerable<T> ReadBatchesAsync<TFilter, T>(
        Func<List<TFilter>> batches,
        Func<TFilter, string?, CancellationToken, Task<Page<T>>> read,
        Func<T, string> id,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filters = batches();
        var seen = filters.Count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var filter in filters)
        {
            var entries = ReadEntriesAsync((cursor, token) => read(filter, cursor, token), cancellationToken);
            await foreach (var entry in entries.ConfigureAwait(false))
            {
                // What has no id cannot be known again.
                if (seen is null || id(entry).Length == 0 || seen.Add(id(entry)))
                {
                    yield return entry;
                }
            }
        }
    }
}
