namespace AdminApiMigrator.Evaluation;

/// <summary>Puts query parameters behind a URL.</summary>
internal static class QueryText
{
    public static UrlShape Append(UrlShape url, string name, UrlShape value)
    {
        var hasQuery = url.Pieces.Any(static piece => (piece.Text ?? piece.Hole!.Default)?.Contains('?') == true);
        return url.Append(UrlShape.Of((hasQuery ? "&" : "?") + name + "=")).Append(value);
    }
}
