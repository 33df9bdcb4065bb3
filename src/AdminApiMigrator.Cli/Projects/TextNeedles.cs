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
    private readonly SearchValues<string> _values;

    private TextNeedles(IReadOnlyCollection<string> texts)
    {
        Texts = texts.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _values = SearchValues.Create([.. Texts], StringComparison.OrdinalIgnoreCase);
    }

    public FrozenSet<string> Texts { get; }

    public static TextNeedles Of(IEnumerable<string> texts) => new([.. texts]);

    /// <summary>
    /// The needles of the service and of its tokens. Rules about long URLs and tokens concern calls that the catalogue has no complaint
    /// about.
    /// </summary>
    public static TextNeedles OfService { get; } = Of(
    [
        ServiceVocabulary.Vendor,
        .. ServiceVocabulary.PathNeedles,
        .. ServiceVocabulary.PathRuns,
        .. PlatformFacts.TokenPrefixes.Select(token => token.Prefix),
        .. EncodedBeginnings.All,
    ]);

    /// <summary>The same for JSON, which may write a slash with a backslash before it.</summary>
    public TextNeedles WithEscapedSlashes() =>
        Of(Texts.SelectMany(text => (string[])[text, text.Replace("/", "\\/", StringComparison.Ordinal)]));

    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(_values);

    /// <summary>Whether the file holds one of the texts, whatever its encoding.</summary>
    public bool IsInFile(string path) => FileText.Read(path, this, static (text, needles) => needles.IsIn(text));
}
