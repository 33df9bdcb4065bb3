using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>An answer that has all it says under data.</summary>
/// <param name="Data">What it says.</param>
internal sealed record Enveloped<T>([property: JsonPropertyName("data")] T? Data)
    where T : class;

/// <summary>
/// One page of a list of either version. v2 gives bare cursors as links; v1 gives addresses with the cursor in their query, and the audit log
/// gives the cursor beside them as well.
/// </summary>
internal sealed record ListedPage<T>
{
    private const string Parameter = "cursor=";

    /// <summary>The entries.</summary>
    [JsonPropertyName("data")]
    public IReadOnlyList<T>? Data { get; init; }

    /// <summary>Where the neighbouring pages are.</summary>
    [JsonPropertyName("links")]
    public PageLinks? Links { get; init; }

    /// <summary>What else is said of the page.</summary>
    [JsonPropertyName("meta")]
    public PageLinks? Meta { get; init; }

    /// <summary>The page with a bare cursor.</summary>
    public Page<T> ToPage() => new() { Data = Data, Links = new PageLinks { Next = CursorOf(Links?.Next) ?? CursorOf(Meta?.Next) } };

    // Only the cursor is taken out of an address, never the address followed: the credential stays with the host it was meant for.
    private static string? CursorOf(string? next)
    {
        if (string.IsNullOrEmpty(next))
        {
            return null;
        }

        foreach (var part in next!.Substring(next.IndexOf('?') + 1).Split('&'))
        {
            if (part.StartsWith(Parameter, StringComparison.Ordinal))
            {
                return Uri.UnescapeDataString(part.Substring(Parameter.Length).Replace('+', ' '));
            }
        }

        return next.Contains("://") ? null : next;
    }
}
