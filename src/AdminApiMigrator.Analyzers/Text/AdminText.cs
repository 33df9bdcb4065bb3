using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Text;

/// <summary>
/// The cheapest question: does a file hold text of the service, or the name of a member elsewhere that does? Most files of most projects
/// do not, and cost one search of their text.
/// </summary>
internal sealed class AdminText
{
    /// <summary>Text that every user of the admin API has, and many another program.</summary>
    private static readonly ImmutableArray<string> Common = [ServiceVocabulary.CommonSegment];

    /// <summary>Every endpoint worth reporting has one of these in its path; a test holds the list against the catalogue.</summary>
    internal static readonly ImmutableArray<string> Needles = [.. ServiceVocabulary.TellingNeedles, .. Common];

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> SearchedForLast = new();
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<Evidence>> Searched = new();
    private static readonly StrongBox<Evidence> FoundNone = new(Evidence.None);
    private static readonly StrongBox<Evidence> FoundCommon = new(Evidence.Common);
    private static readonly StrongBox<Evidence> FoundTelling = new(Evidence.Telling);

    private readonly Lazy<ImmutableArray<string>> _names;
    private readonly Lazy<bool> _isOfService;

    public AdminText(Compilation compilation)
    {
        var referenced = new Lazy<ImmutableArray<string>>(() => ReferencedConstants.NamesIn(compilation));
        _isOfService = new(() => IsOfService(compilation) || !referenced.Value.IsEmpty);
        _names = new(() => _isOfService.Value ? [.. AdminNames.In(compilation), .. referenced.Value] : []);
    }

    /// <summary>The names by which other code can come by a piece of a URL that the compilation spells; none when it speaks of another service or of none.</summary>
    internal static ImmutableArray<string> NamesOf(Compilation compilation) => IsOfService(compilation) ? AdminNames.In(compilation) : [];

    private enum Evidence
    {
        None,
        Common,
        Telling,
    }

    public bool MayBeIn(SyntaxTree tree, CancellationToken cancellation) => EvidenceIn(tree, cancellation) switch
    {
        Evidence.Telling => true,
        Evidence.Common => _isOfService.Value,
        _ => _isOfService.Value && (TextSearch.ContainsAnyWord(tree.GetText(cancellation), _names.Value) || MayEndPath(tree, cancellation)),
    };

    /// <summary>Whether the file's own text has a needle; remembered for the life of the tree, which an edit elsewhere does not end.</summary>
    public static bool HasNeedle(SyntaxTree tree, CancellationToken cancellation) => EvidenceIn(tree, cancellation) != Evidence.None;

    /// <summary>
    /// Whether the file has the last word of a path worth reporting. A client may be handed on through any number of files, each of which names
    /// only the one before; the file that sends still has to say what it is after.
    /// </summary>
    private static bool MayEndPath(SyntaxTree tree, CancellationToken cancellation) =>
        SearchedForLast.GetValue(tree, tree => new StrongBox<bool>(TextSearch.ContainsAnySegment(tree.GetText(cancellation), ServiceVocabulary.LastSegments))).Value;

    private static Evidence EvidenceIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Searched.TryGetValue(tree, out var known))
        {
            return known.Value;
        }

        // Nothing is made anew for a file: nearly all files of nearly all projects come by here and have none.
        var text = tree.GetText(cancellation);
        return TextSearch.ContainsAny(text, ServiceVocabulary.TellingNeedles) ? Searched.GetValue(tree, static _ => FoundTelling).Value
            : TextSearch.ContainsAny(text, Common) ? Searched.GetValue(tree, static _ => FoundCommon).Value
            : Searched.GetValue(tree, static _ => FoundNone).Value;
    }

    /// <summary>
    /// Whether the program speaks of this service at all. Organizations are everywhere; without a word of the service, or a segment that
    /// only its paths have, no request of the program can be told to be the service's.
    /// </summary>
    private static bool IsOfService(Compilation compilation)
    {
        var trees = compilation.SyntaxTrees.Select(static tree => (Tree: tree, Evidence: EvidenceIn(tree, default))).Where(static file => file.Evidence != Evidence.None).ToList();
        return trees.Any(static file => file.Evidence == Evidence.Telling)
            || trees.Any(static file => TextsIn(file.Tree).Any(static token => HasOwnSegment(token.ValueText) && !token.Parent!.Ancestors().Any(static node => node is AttributeSyntax attribute && !MayDescribe(attribute))));
    }

    private static bool HasOwnSegment(string text)
    {
        var segments = text.Split('/', '?');
        for (var i = 0; i < segments.Length; i++)
        {
            // The root is the service's before one of its branches, or where the next literal may bring one.
            var isOwn = segments[i] == ServiceVocabulary.AdminRoot
                ? i == segments.Length - 1 || segments[i + 1].Length == 0 || ServiceVocabulary.AdminBranches.Contains(segments[i + 1])
                : ServiceVocabulary.DistinctiveSegments.Contains(segments[i]);
            if (isOwn)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the attribute stands where libraries put those that describe requests: on an interface or its methods. Routes of an own server stand on classes.</summary>
    private static bool MayDescribe(AttributeSyntax attribute) => attribute.Parent?.Parent is InterfaceDeclarationSyntax or MethodDeclarationSyntax { Parent: InterfaceDeclarationSyntax };

    /// <summary>The literal texts of a file.</summary>
    internal static IEnumerable<SyntaxToken> TextsIn(SyntaxTree tree) => tree.GetRoot().DescendantTokens()
        .Where(static token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken);
}
