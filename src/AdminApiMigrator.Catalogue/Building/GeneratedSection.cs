namespace AdminApiMigrator.Catalogue.Building;

/// <summary>A part of a page that is written by hand otherwise: what stands between two marks.</summary>
/// <param name="Path">The page, from the root of the repository.</param>
/// <param name="Name">The name in the marks.</param>
/// <param name="Content">The lines between them.</param>
public sealed record GeneratedSection(string Path, string Name, string Content)
{
    private string Begin => $"<!-- begin {Name}, generated -->\n";

    private string End => $"<!-- end {Name} -->\n";

    /// <summary>The page with this part as it should be; null when it has no such marks.</summary>
    public string? Into(string page)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : page.IndexOf(End, begin, StringComparison.Ordinal);
        return end < 0 ? null : string.Concat(page.AsSpan(0, begin + Begin.Length), Content, page.AsSpan(end));
    }
}
