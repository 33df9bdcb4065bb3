using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>
/// Where a page of a v1 search ended, in terms of v2: pages of v1 were up to a hundred times as large, so one may end in the middle of a
/// page of v2.
/// </summary>
/// <param name="Query">Which of the v2 searches that make up the v1 search.</param>
/// <param name="After">The v2 cursor of the page it ended in; null for the first page.</param>
/// <param name="Skip">How many entries from there on were seen.</param>
/// <param name="Search">A fingerprint of the filters.</param>
internal sealed record V1Cursor(int Query, string? After, int Skip, string Search)
{
    private const string Mark = "v1-over-v2.";

    /// <summary>The text to give to the caller.</summary>
    public override string ToString()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this, V1Json.Default.V1Cursor);
        return Mark + Convert.ToBase64String(json).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    /// <summary>Whether a text that a caller sent back was made here, and not by v1.</summary>
    public static bool IsOurs(string text) => text.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Reads a text that a caller sent back; null when it is none of ours, or was changed.</summary>
    public static V1Cursor? Parse(string text)
    {
        if (!IsOurs(text))
        {
            return null;
        }

        var base64 = text.Substring(Mark.Length).Replace('-', '+').Replace('_', '/');
        try
        {
            var bytes = Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='));
            return JsonSerializer.Deserialize(bytes, V1Json.Default.V1Cursor) is { Query: >= 0, Skip: >= 0 } cursor ? cursor : null;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            // Cut or changed on its way: the caller is told that the cursor is void.
            return null;
        }
    }
}
