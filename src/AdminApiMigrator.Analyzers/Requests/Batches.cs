using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>Tells a list that somebody has cut to a size from one that is as long as the program's data.</summary>
internal static class Batches
{
    private static readonly ImmutableArray<string> Words = ["batch", "chunk", "slice", "window", "portion"];

    private static readonly ImmutableArray<string> Bounds = ["max", "limit", "most", "size", "capacity"];

    /// <summary>
    /// Whether the items come out of a cut: named as a batch, taken with Take or GetRange, or the variable of a loop over what Chunk or a
    /// method of the program's own gives. A cut may still be too long; what it is not is unbounded.
    /// </summary>
    public static bool Cut(SyntaxNode items) => IsTaken(items) || items.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(static name => Measured(name));

    /// <summary>Whether a condition of the member compares the size of what the name stands for with a bound, so that somebody has thought of its length.</summary>
    public static bool Measured(SyntaxNode place, string name) => place.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) is { } member
        && member.DescendantNodes().Any(node => node switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.GreaterThanExpression or (int)SyntaxKind.GreaterThanOrEqualExpression or (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression } compared =>
                compared.Parent is not ForStatementSyntax && ((AsksSize(compared.Left, name) && IsBound(compared.Right)) || (AsksSize(compared.Right, name) && IsBound(compared.Left))),
            InvocationExpressionSyntax refused => CalledName.Of(refused).StartsWith("ThrowIfGreaterThan", StringComparison.Ordinal) && AsksSize(refused, name),
            _ => false,
        });

    private static bool Measured(IdentifierNameSyntax name) => Measured(name, name.Identifier.ValueText) || IsDeclaredAsCut(name);

    /// <summary><c>var some = ids.GetRange(0, 50)</c>.</summary>
    private static bool IsDeclaredAsCut(IdentifierNameSyntax name) => name.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) is { } member
        && member.DescendantNodes().Any(node => node is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax made, Identifier.ValueText: var declared } && declared == name.Identifier.ValueText && IsTaken(made));

    private static bool AsksSize(SyntaxNode side, string name) => side.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(asked =>
        asked.Name.Identifier.ValueText is "Count" or "Length" && asked.Expression is IdentifierNameSyntax owner && owner.Identifier.ValueText == name);

    /// <summary>A number or a name for one. Nothing and one are asked for to tell an empty list, and a counter to go through it.</summary>
    private static bool IsBound(ExpressionSyntax side) => side switch
    {
        LiteralExpressionSyntax { Token.ValueText: var number } => number is not ("0" or "1"),
        MemberAccessExpressionSyntax { Name: var name } => IsBound(name),
        SimpleNameSyntax { Identifier.ValueText: var name } => name.Length > 0 && (char.IsUpper(name[0]) || Bounds.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)),
        _ => false,
    };

    private static bool IsTaken(SyntaxNode items) => items.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(static name =>
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
