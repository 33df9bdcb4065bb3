using System.Collections.Immutable;

namespace AdminApiMigrator.Matching;

/// <summary>One path template of an endpoint.</summary>
internal sealed class Template(Endpoint endpoint, string path)
{
    public Endpoint Endpoint { get; } = endpoint;

    public string Path { get; } = path;

    public ImmutableArray<string> Segments { get; } = Split(path);

    /// <summary>How many segments are spelled out: the template with more of them is the more specific.</summary>
    public int Literals { get; } = Split(path).Count(static segment => !IsParameter(segment));

    public static bool IsParameter(string segment) => segment[0] == '{';

    public static ImmutableArray<string> Split(string path) => [.. path.Split(['/'], StringSplitOptions.RemoveEmptyEntries)];
}

/// <summary>
/// The templates of the catalogue, segment by segment from their ends: code keeps the beginning of a URL in a setting more often than its end, so
/// what is known of a path is its tail.
/// </summary>
internal sealed class TemplateTree
{
    private readonly Dictionary<string, TemplateTree> _literals = new(StringComparer.Ordinal);
    private readonly List<Template> _templates = [];
    private TemplateTree? _parameter;

    public static TemplateTree Of(IEnumerable<Endpoint> endpoints)
    {
        var root = new TemplateTree();
        foreach (var template in endpoints.SelectMany(static endpoint => endpoint.Templates.Select(path => new Template(endpoint, path))))
        {
            root.Add(template);
        }

        return root;
    }

    /// <summary>The templates whose last segments are those of the path from <paramref name="first"/> on.</summary>
    /// <param name="path">The path's segments.</param>
    /// <param name="first">The first segment that counts.</param>
    /// <param name="mayHaveQuery">Whether the last segment may carry a query that is built elsewhere: <c>$"{path}/groups{query}"</c>.</param>
    /// <param name="found">Takes the templates.</param>
    public void Find(ImmutableArray<UrlShape> path, int first, bool mayHaveQuery, List<Template> found)
    {
        if (first < path.Length)
        {
            Find(path, first, path.Length - 1, mayHaveQuery, found);
        }
    }

    private void Find(ImmutableArray<UrlShape> path, int first, int at, bool mayHaveQuery, List<Template> found)
    {
        if (at < first)
        {
            found.AddRange(_templates);
            return;
        }

        if (_literals.Count > 0 && (WordOf(path[at]) ?? (mayHaveQuery ? WordBeforeHoles(path[at]) : null)) is { } word && _literals.TryGetValue(word, out var next))
        {
            next.Find(path, first, at - 1, false, found);
        }

        _parameter?.Find(path, first, at - 1, false, found);
    }

    /// <summary>The word that a segment spells, or stands for unless the program sets another.</summary>
    public static string? WordOf(UrlShape segment) => segment.Pieces switch
    {
        [var only] => only.Text ?? only.Hole!.Default,
        [{ Text: { } text }, { Hole.Default: { } known }] => text + known,
        _ => null,
    };

    private static string? WordBeforeHoles(UrlShape segment) =>
        segment.Pieces.Length > 1 && segment.Pieces.Skip(1).All(static piece => piece.Hole is not null) ? segment.Pieces[0].Text : null;

    private void Add(Template template)
    {
        var node = this;
        for (var i = template.Segments.Length - 1; i >= 0; i--)
        {
            node = Template.IsParameter(template.Segments[i]) ? node._parameter ??= new() : node.Below(template.Segments[i]);
            node._templates.Add(template);
        }
    }

    private TemplateTree Below(string literal)
    {
        if (!_literals.TryGetValue(literal, out var node))
        {
            _literals.Add(literal, node = new());
        }

        return node;
    }
}
