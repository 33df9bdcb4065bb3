using System.Diagnostics;
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

    /// <summary>The most pages of one list: at a hundred entries each, more than any organization has.</summary>
    internal const int MostPages = 100_000;

    private const int MostEmptyPages = 1000;
    private const int LongestCursor = 16 * 1024;

    /// <summary>How long the service may take for all pages of one list together; what the caller does in between does not count.</summary>
    private static readonly TimeSpan LongestRead = TimeSpan.FromDays(1);

    /// <summary>All pages from <paramref name="cursor"/> on, with the cursor that each was asked for with.</summary>
    /// <exception cref="AdminApiException">
    /// The service gave a cursor again that it had given before, nothing but empty pages, or pages without end: reading on would never end.
    /// </exception>
    public static async IAsyncEnumerable<(string? Cursor, Page<T> Page)> ReadAsync<T>(
        Func<string?, CancellationToken, Task<Page<T>>> read, string? cursor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string?>(StringComparer.Ordinal);
        var empty = 0;
        var reading = new Stopwatch();
        while (seen.Add(cursor))
        {
            reading.Start();
            var page = await read(cursor, cancellationToken).ConfigureAwait(false);
            reading.Stop();
            empty = page.Data is { Count: > 0 } ? 0 : empty + 1;
            if (empty > MostEmptyPages)
            {
                throw WithoutEnd($"gave {empty} pages in a row without an entry, each with a cursor to a further one");
            }

            yield return (cursor, page);
            if (page.Next is null)
            {
                yield break;
            }

            cursor = page.Next;
            if (cursor.Length > LongestCursor)
            {
                throw WithoutEnd($"gave a page cursor of {cursor.Length} characters");
            }

            if (seen.Count >= MostPages || reading.Elapsed > LongestRead)
            {
                throw WithoutEnd($"gave {seen.Count} pages in {reading.Elapsed.TotalMinutes:0} minutes, and a cursor to a further one");
            }
        }

        throw WithoutEnd("gave the same page cursor twice, so the list would never end");
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
                // A null in a list is no entry.
                if (entry is not null)
                {
                    yield return entry;
                }
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

    private static AdminApiException WithoutEnd(string what)
        => new($"The service {what}. What was read so far is incomplete; repeat the call later.");
}
