namespace AdminApiMigrator.Evaluation;

/// <summary>Tells texts that decide which endpoint a URL reaches from those that only fill in an id.</summary>
internal static class PathWords
{
    /// <summary>Whether the text may be a host, a query, or a segment of a path or a piece of one.</summary>
    public static bool MayBe(string text) => text.IndexOfAny(['/', '?', '&', '=', '.', '{']) >= 0
        || ServiceVocabulary.Segments.Any(segment => segment.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0);
}
