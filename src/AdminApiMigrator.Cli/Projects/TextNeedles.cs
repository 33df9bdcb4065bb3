using System.Buffers;
using System.Collections.Frozen;
using AdminApiMigrator.Rules;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// The texts of which a file must hold one before anything in it can be a finding. They are meant to be generous: a needle too many costs
/// the load of a project, a needle too few costs findings.
/// </summary>
internal sealed class TextNeedles
{
    /// <summary>Said by every host of the service, and by most configuration around it.</summary>
    private const string Vendor = "atlassian";

    /// <summary>The one segment of the Admin API's paths that survives when a URL is put together segment by segment.</summary>
    private const string Organizations = "orgs";

    private readonly SearchValues<string> _values;

    private TextNeedles(IReadOnlyCollection<string> texts)
    {
        Texts = texts.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _values = SearchValues.Create([.. Texts], StringComparison.OrdinalIgnoreCase);
    }

    public FrozenSet<string> Texts { get; }

    public static TextNeedles Of(IEnumerable<string> texts) => new([.. texts]);

    public static TextNeedles From(IEnumerable<Endpoint> endpoints)
    {
        var all = endpoints.ToList();
        var runs = all.Where(endpoint => endpoint.Status != EndpointStatus.Current).SelectMany(endpoint => endpoint.Templates).SelectMany(LiteralRuns);

        // Rules about long URLs and tokens concern calls that the catalogue has no complaint about, behind hosts that only configuration knows.
        var roots = all.Where(endpoint => endpoint.Service != Service.Admin).SelectMany(endpoint => endpoint.Templates).Select(Root);
        return Of([Vendor, Organizations, .. PlatformFacts.TokenPrefixes.Select(token => token.Prefix), .. EncodedBeginnings.All, .. roots, .. runs]);
    }

    /// <summary>The same for JSON, which may write a slash with a backslash before it.</summary>
    public TextNeedles WithEscapedSlashes() => Of(Texts.SelectMany(text => (string[])[text, text.Replace("/", "\\/", StringComparison.Ordinal)]));

    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(_values);

    /// <summary>Whether the file holds one of the texts, whatever its encoding.</summary>
    public bool IsInFile(string path) => FileText.Read(path, this, static (text, needles) => needles.IsIn(text));

    /// <summary>What begins the path of every endpoint of a product, such as rest/api.</summary>
    private static string Root(string template) => string.Join('/', template.Split('/', StringSplitOptions.RemoveEmptyEntries).Take(2));

    /// <summary>
    /// What stays together of a template in most code: between two holes the last two segments (a base address may have taken those
    /// before), and a single segment only when its hyphen makes it unmistakable.
    /// </summary>
    private static IEnumerable<string> LiteralRuns(string template)
    {
        var run = new List<string>();
        foreach (var segment in template.Split('/', StringSplitOptions.RemoveEmptyEntries).Append("{"))
        {
            if (!segment.StartsWith('{'))
            {
                run.Add(segment);
                continue;
            }

            foreach (var hyphened in run.Where(text => text.Contains('-')))
            {
                yield return hyphened;
            }

            if (run.Count > 1)
            {
                yield return $"{run[^2]}/{run[^1]}";
            }

            run.Clear();
        }
    }
}
