using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>A path whose parameters stand in braces.</summary>
public sealed record PathTemplate
{
    private PathTemplate(string text)
    {
        Text = text;
        Segments = [.. text.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        Form = string.Concat(Segments.Select(segment => "/" + (IsParameter(segment) ? "{}" : segment.ToUpperInvariant())));
    }

    /// <summary>The path as it is written.</summary>
    public string Text { get; }

    /// <summary>Its segments.</summary>
    public ImmutableArray<string> Segments { get; }

    /// <summary>What two templates share that match the same requests: parameters without names, literals without case.</summary>
    public string Form { get; }

    /// <summary>The names of its parameters, in order.</summary>
    public IEnumerable<string> Parameters => Segments.Where(IsParameter).Select(segment => segment[1..^1]);

    /// <summary>Reads a path, without a host, query or fragment that may stand around it.</summary>
    public static PathTemplate Of(string path)
    {
        var start = path.IndexOf("://", StringComparison.Ordinal);
        if (start >= 0)
        {
            var slash = path.IndexOf('/', start + 3);
            path = slash < 0 ? "/" : path[slash..];
        }

        var end = path.IndexOfAny(['?', '#']);
        path = end < 0 ? path : path[..end];
        return new PathTemplate("/" + path.Trim('/'));
    }

    /// <summary>Whether the other path is the start of this one, segment by segment.</summary>
    public bool StartsWith(PathTemplate start) =>
        start.Form == "/"
            || Form.Equals(start.Form, StringComparison.Ordinal)
            || Form.StartsWith(start.Form + "/", StringComparison.Ordinal);

    /// <summary>This path with one start in place of another; itself when it does not start so.</summary>
    public PathTemplate Replacing(PathTemplate start, PathTemplate with) =>
        StartsWith(start) ? Of(with.Text + string.Concat(Segments.Skip(start.Segments.Length).Select(segment => "/" + segment))) : this;

    /// <inheritdoc/>
    public bool Equals(PathTemplate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool IsParameter(string segment) => segment is ['{', .., '}'];
}
