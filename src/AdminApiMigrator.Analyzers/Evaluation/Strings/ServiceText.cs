using System.Collections.Immutable;

namespace AdminApiMigrator.Evaluation;

/// <summary>Tells whether a text that was read is one of the service.</summary>
internal static class ServiceText
{
    /// <summary>Whether text of the service stands in one of the URLs, or in what a part of one is by default.</summary>
    public static bool IsIn(ImmutableArray<UrlShape> urls) => urls.Any(static url => Has(url.ToString()) || url.Pieces.Any(static piece => piece.Hole?.Default is { } known && Has(known)));

    private static bool Has(string text) => TextSearch.ContainsAny(text.AsSpan(), AdminText.Needles);
}
