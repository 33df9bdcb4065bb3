using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Rewriting;

/// <summary>
/// Adds the using that <c>http.AdminApi()</c> needs, in order among those there are, and touches nothing else. It names the client's
/// namespace,
/// or only the class of its extensions where a type of that namespace would be mistaken for one that the file names: Polly's Policy, an own
/// User.
/// </summary>
internal static class ClientUsing
{
    private const string Extensions = Rewrite.ClientNamespace + ".AdminApiHttpClientExtensions";

    public static async Task<Document> AddAsync(Document document, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root || Has(root))
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var isNarrow = await WouldBeMistakenAsync(document, root, cancellation).ConfigureAwait(false);
        var (position, indent) = Place(root, text, isNarrow);
        var lineBreak = LineBreak(text);
        // The first using of a file stands apart from the code below it.
        var gap = position <= root.GetFirstToken().SpanStart && !root.GetFirstToken().IsKind(SyntaxKind.UsingKeyword) ? lineBreak : "";
        var line = $"{indent}using {(isNarrow ? "static " + Extensions : Rewrite.ClientNamespace)};{lineBreak}{gap}";
        return document.WithText(text.WithChanges(new TextChange(new TextSpan(position, 0), line)));
    }

    private static bool Has(CompilationUnitSyntax root) => root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<UsingDirectiveSyntax>()
        .Any(static used => used.Parent is CompilationUnitSyntax && (IsPlain(used) ? used.Name!.ToString() == Rewrite.ClientNamespace : used.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) && used.Name?.ToString() == Extensions));

    /// <summary>
    /// Whether the file names a type of another namespace as the client calls one of its own, so that a using of both would leave open
    /// which is meant.
    /// </summary>
    private static async Task<bool> WouldBeMistakenAsync(Document document, CompilationUnitSyntax root, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName(Extensions)?.ContainingNamespace is not { } client)
        {
            return false;
        }

        var own = new HashSet<string>(client.GetTypeMembers().Where(static type => type.DeclaredAccessibility == Accessibility.Public).Select(static type => type.Name), StringComparer.Ordinal);
        return root.DescendantNodes().OfType<SimpleNameSyntax>()
            .Any(name => own.Contains(name.Identifier.ValueText)
                && model.GetSymbolInfo(name, cancellation) is { Symbol: var named, CandidateSymbols: var candidates }
                && (named ?? candidates.FirstOrDefault()) is (INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor }) and var meant
                && meant.ContainingNamespace is var space
                && !SymbolEqualityComparer.Default.Equals(space, client)
                // A type of the namespace that the code is in comes before every using.
                && !SymbolEqualityComparer.Default.Equals(space, model.GetEnclosingSymbol(name.SpanStart, cancellation)?.ContainingNamespace));
    }

    private static bool IsPlain(UsingDirectiveSyntax used) =>
        used.Alias is null
            && used.StaticKeyword.IsKind(SyntaxKind.None)
            && used.GlobalKeyword.IsKind(SyntaxKind.None)
            && used.Name is not null;

    private static (int Position, string Indent) Place(CompilationUnitSyntax root, SourceText text, bool isLast)
    {
        var usings = root.Usings.Any() ? root.Usings : root.Members is [BaseNamespaceDeclarationSyntax { Usings: { Count: > 0 } inner }, ..] ? inner : default;
        var plain = usings.Where(IsPlain).ToList();
        if (plain.Count == 0)
        {
            return (AtTop(root, text), "");
        }

        var after = plain.LastOrDefault(used => isLast || IsBefore(used.Name!.ToString()));
        if (after is null || plain.Any(IsConditional))
        {
            // Before the first, behind its header comment; a using behind #if is no neighbour to stand beside.
            var first = plain.First();
            var open = IsConditional(first) ? plain.FirstOrDefault(static used => !IsConditional(used)) ?? first : first;
            return Line(text, open.SpanStart);
        }

        var line = text.Lines.GetLineFromPosition(after.Span.End);
        return (line.EndIncludingLineBreak, Line(text, after.SpanStart).Indent);
    }

    /// <summary>
    /// Whether #if or its kin stand at the using; #region, #nullable or #pragma before the first say nothing about which of them are there.
    /// </summary>
    private static bool IsConditional(UsingDirectiveSyntax used) =>
        used.ContainsDirectives && used.DescendantTrivia().Any(static trivia => trivia.GetStructure() is BranchingDirectiveTriviaSyntax or EndIfDirectiveTriviaSyntax);

    /// <summary>System namespaces stand first, then the others by name: the order that the platform's own tools keep.</summary>
    private static bool IsBefore(string name) =>
        name == "System"
            || name.StartsWith("System.", StringComparison.Ordinal)
            || string.CompareOrdinal(name, Rewrite.ClientNamespace) < 0;

    private static (int Position, string Indent) Line(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return (line.Start, text.ToString(TextSpan.FromBounds(line.Start, position)));
    }

    /// <summary>Before the first code, behind extern aliases, global usings and the comments at the head of the file.</summary>
    private static int AtTop(CompilationUnitSyntax root, SourceText text)
    {
        var last = root.Usings.LastOrDefault() ?? (SyntaxNode?)root.Externs.LastOrDefault();
        if (last is not null)
        {
            return text.Lines.GetLineFromPosition(last.Span.End).EndIncludingLineBreak;
        }

        // What documents the first type stays with it; a build that writes no documentation reads it as any comment.
        var first = root.GetFirstToken();
        var documentation = first.LeadingTrivia.FirstOrDefault(static trivia => trivia.ToFullString() is var comment
            && (comment.StartsWith("///", StringComparison.Ordinal) || comment.StartsWith("/**", StringComparison.Ordinal)));
        return text.Lines.GetLineFromPosition(documentation == default ? first.SpanStart : documentation.FullSpan.Start).Start;
    }

    private static string LineBreak(SourceText text)
    {
        var line = text.Lines[0];
        var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return lineBreak.Length > 0 ? lineBreak : "\n";
    }
}
