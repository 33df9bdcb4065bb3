using System.Collections.Immutable;

namespace AdminApiMigrator.Evaluation;

/// <summary>Puts base addresses before relative URLs, each library in its own way.</summary>
internal static class JoinedUrl
{
    /// <summary>Every URL behind every base; a URL that is absolute, and all of them where no base is known, stay as they are.</summary>
    public static ImmutableArray<UrlShape> Of(ImmutableArray<UrlShape> bases, ImmutableArray<UrlShape> urls, Func<UrlShape, UrlShape, UrlShape> join) => bases.IsEmpty
        ? urls
        : [.. urls.SelectMany(url => url.IsAbsolute ? [url] : bases.Select(start => join(start, url))).Take(Shapes.Most)];

    /// <summary>The path put behind the whole base, with one slash between them: what RestSharp, Flurl and Refit do, unlike System.Uri.</summary>
    public static UrlShape Append(UrlShape start, UrlShape path)
    {
        path = path.Trim(['/'], start: true, end: false);
        return path.Pieces.IsEmpty ? start : start.Trim(['/'], start: false, end: true).Append(UrlShape.Of("/")).Append(path);
    }
}
