namespace AdminApiMigrator.Evaluation;

/// <summary>A URL taken apart as UriBuilder does.</summary>
/// <param name="Authority">Scheme and host; empty for a relative URL.</param>
/// <param name="Path">The path, with its first slash where it has one.</param>
/// <param name="Query">The query without its question mark.</param>
internal sealed record UriComponents(UrlShape Authority, UrlShape Path, UrlShape Query)
{
    public static UriComponents Of(UrlShape url)
    {
        // A base that is known by default only is taken apart like one that is known.
        url = UrlShape.Join(url.Pieces.Select(static (piece, index) => index == 0 && piece.Hole?.Default is { } known ? known : piece));
        var authority = url.Authority();
        var rest = url.IsAbsolute ? url.After(authority) : url;
        var path = new List<UrlPiece>();
        var query = new List<UrlPiece>();
        var isQuery = false;
        foreach (var piece in rest.Pieces)
        {
            var mark = isQuery ? -1 : piece.Text?.IndexOf('?') ?? -1;
            if (mark >= 0)
            {
                path.Add(piece.Text!.Substring(0, mark));
                query.Add(piece.Text.Substring(mark + 1));
                isQuery = true;
            }
            else
            {
                (isQuery ? query : path).Add(piece);
            }
        }

        return new UriComponents(url.IsAbsolute ? authority : UrlShape.Empty, UrlShape.Join(path, url.Members), UrlShape.Join(query));
    }

    /// <summary>Sets what a property of UriBuilder sets; a property that no endpoint depends on changes nothing.</summary>
    public UriComponents With(string property, UrlShape value) => property switch
    {
        "Host" => this with { Authority = UrlShape.Of("https://").Append(value) },
        "Path" => this with { Path = value },
        "Query" => this with { Query = value.Trim(['?'], start: true, end: false) },
        _ => this,
    };

    public UrlShape? this[string property] => property switch
    {
        "Host" => Authority.After(UrlShape.Of("https://")),
        "Path" or "AbsolutePath" or "LocalPath" => Path,
        "PathAndQuery" => new UriComponents(UrlShape.Empty, Path, Query).Whole(),
        "Query" => Query,
        _ => null,
    };

    public UrlShape Whole()
    {
        var path = Authority.Pieces.IsEmpty || Path.Pieces.IsEmpty || Path.Pieces[0].Text is ['/', ..] ? Path : UrlShape.Of("/").Append(Path);
        var url = Authority.Append(path);
        return Query.Pieces.IsEmpty ? url : url.Append(UrlShape.Of("?")).Append(Query);
    }
}
