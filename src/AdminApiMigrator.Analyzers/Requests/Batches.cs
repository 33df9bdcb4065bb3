using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>Tells a list that somebody has cut to a size from one that is as long as the program's data.</summary>
internal static class Batches
{
    private static readonly ImmutableArray<string> Words = ["batch", "chunk", "slice", "window", "portion"];

    /// <summary>
    /// Whether the items come out of a cut: named as a batch, taken with Take or GetRange, or the variable of a loop over what Chunk or a
    /// method of the program's own gives. A cut may still be too long; what it is not is unbounded.
    /// </summary>
    public static bool Cut(SyntaxNode items) => items.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(static name =>
        IsCut(name.Identifier.ValueText) || (name is IdentifierNameSyntax variable && LoopOf(variable) is { Expression: var list } && list.DescendantNodesAndSelf().Any(static node => node is InvocationExpressionSyntax call && Cuts(call))));

    private static bool IsCut(string name) => name is "Take" or "GetRange" || Words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Chunk(100), or any method that is told a number and whose name says that it parts a list.</summary>
    private static bool Cuts(InvocationExpressionSyntax call) => CalledName.Of(call) is var name
        && (IsCut(name)
            || ((name.IndexOf("Split", StringComparison.Ordinal) >= 0 || name.IndexOf("Part", StringComparison.Ordinal) >= 0 || name.IndexOf("Page", StringComparison.Ordinal) >= 0)
                && call.ArgumentList.Arguments.Any(static argument => argument.Expression.IsKind(SyntaxKind.NumericLiteralExpression) || argument.Expression is SimpleNameSyntax { Identifier.ValueText: var size } && size.IndexOf("size", StringComparison.OrdinalIgnoreCase) >= 0)));

    private static ForEachStatementSyntax? LoopOf(IdentifierNameSyntax variable) =>
        variable.Ancestors().OfType<ForEachStatementSyntax>().FirstOrDefault(loop => loop.Identifier.ValueText == variable.Identifier.ValueText);
}
