using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Rewriting;

/// <summary>Adds the using of the client's namespace, in order among those there are, and touches nothing else.</summary>
internal static class ClientUsing
{
    public static async Task<Document> AddAsync(Document document, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root || Has(root))
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var (position, indent) = Place(root, text);
        var lineBreak = LineBreak(text);
        // The first using of a file stands apart from the code below it.
        var gap = position == root.GetFirstToken().SpanStart && !root.GetFirstToken().IsKind(SyntaxKind.UsingKeyword) ? lineBreak : "";
        var line = $"{indent}using {Rewrite.ClientNamespace};{lineBreak}{gap}";
        return document.WithText(text.WithChanges(new TextChange(new TextSpan(position, 0), line)));
    }

    private static bool Has(CompilationUnitSyntax root) => root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<UsingDirectiveSyntax>()
        .Any(static used => IsPlain(used) && used.Name!.ToString() == Rewrite.ClientNamespace && used.Parent is CompilationUnitSyntax);

    private static bool IsPlain(UsingDirectiveSyntax used) =>
        used.Alias is null && used.StaticKeyword.IsKind(SyntaxKind.None) && used.GlobalKeyword.IsKind(SyntaxKind.None) && used.Name is not null;

    private static (int Position, string Indent) Place(CompilationUnitSyntax root, SourceText text)
    {
        var usings = root.Usings.Any() ? root.Usings : root.Members is [BaseNamespaceDeclarationSyntax { Usings: { Count: > 0 } inner }, ..] ? inner : default;
        var plain = usings.Where(IsPlain).ToList();
        if (plain.Count == 0)
        {
            return (AtTop(root, text), "");
        }

        var after = plain.LastOrDefault(static used => IsBefore(used.Name!.ToString()));
        if (after is null || plain.Any(static used => used.ContainsDirectives))
        {
            // Before the first, behind its header comment; a using behind #if is no neighbour to stand beside.
            var first = plain.First();
            var open = first.ContainsDirectives ? plain.FirstOrDefault(static used => !used.ContainsDirectives) ?? first : first;
            return Line(text, open.SpanStart);
        }

        var line = text.Lines.GetLineFromPosition(after.Span.End);
        return (line.EndIncludingLineBreak, Line(text, after.SpanStart).Indent);
    }

    /// <summary>System namespaces stand first, then the others by name: the order that the platform's own tools keep.</summary>
    private static bool IsBefore(string name) =>
        name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || string.CompareOrdinal(name, Rewrite.ClientNamespace) < 0;

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

        return text.Lines.GetLineFromPosition(root.GetFirstToken().SpanStart).Start;
    }

    private static string LineBreak(SourceText text)
    {
        var line = text.Lines[0];
        var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return lineBreak.Length > 0 ? lineBreak : "\n";
    }
}
