using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>Tells a list that somebody has cut to a size from one that is as long as the program's data.</summary>
internal static class Batches
{
    /// <summary>A cut that is handed through more locals than this is not looked for.</summary>
    private const int MostLocals = 3;

    private static readonly ImmutableArray<string> Words = ["batch", "chunk", "slice", "window", "portion"];

    private static readonly ImmutableArray<string> Sizes = ["max", "size", "limit", "batch", "capacity"];

    /// <summary>
    /// Whether the items come out of a cut: named as a batch, taken with Take, GetRange or a range, the variable of a loop over what Chunk or a
    /// method of the program's own gives, or a local that holds one of these. A cut may still be too long; what it is not is unbounded.
    /// </summary>
    public static bool Cut(SyntaxNode items) => Cut(items, 0);

    /// <summary>Whether the items are the batches of a list that was parted: each is cut, and there are as many as the list is long.</summary>
    public static bool AreParts(SyntaxNode items) => items switch
    {
        InvocationExpressionSyntax call => CalledName.Of(call) is not ("Take" or "TakeLast" or "GetRange" or "Slice") && Cuts(call),
        SimpleNameSyntax { Identifier.ValueText: var name } => name.EndsWith("s", StringComparison.Ordinal) && IsCut(name),
        _ => false,
    };

    private static bool Cut(SyntaxNode items, int steps) => items.DescendantNodesAndSelf().Any(node => node switch
    {
        RangeExpressionSyntax { RightOperand: not null } => true,
        InvocationExpressionSyntax { ArgumentList.Arguments: [_, { Expression: var count }] } call when CalledName.Of(call) is "Range" or "Repeat" or "AsSpan" => CalledName.Of(call) == "AsSpan" || IsSize(count),
        SimpleNameSyntax name when IsCut(name.Identifier.ValueText) => true,
        IdentifierNameSyntax variable => (LoopOf(variable) is { Expression: var list } && list.DescendantNodesAndSelf().Any(static part => part is InvocationExpressionSyntax call && Cuts(call)))
            || (steps < MostLocals && LocalValues.Of(variable) is { } value && Cut(value, steps + 1))
            || IsMeasured(variable),
        _ => false,
    });

    /// <summary>Whether the code looks at how long the list is and compares it with a size: it sends, or refuses, what is too long.</summary>
    private static bool IsMeasured(IdentifierNameSyntax list) => list.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<BinaryExpressionSyntax>().Any(comparison =>
        comparison.OperatorToken.Text is "<" or "<=" or ">" or ">=" or "==" or "!="
        && ((IsLengthOf(comparison.Left, list) && IsSize(comparison.Right)) || (IsLengthOf(comparison.Right, list) && IsSize(comparison.Left)))) == true;

    private static bool IsLengthOf(ExpressionSyntax length, IdentifierNameSyntax list) =>
        length is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax measured, Name.Identifier.ValueText: "Count" or "Length" } && measured.Identifier.ValueText == list.Identifier.ValueText;

    /// <summary>A number that is a limit, or the name of one; to compare with nothing or one item, or with a counter, limits nothing.</summary>
    private static bool IsSize(ExpressionSyntax size) => size switch
    {
        LiteralExpressionSyntax { Token.Value: int and > 1 } => true,
        SimpleNameSyntax { Identifier.ValueText: { Length: > 0 } name } => char.IsUpper(name[0]) || Sizes.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0),
        MemberAccessExpressionSyntax { Name: var name, Expression: not ThisExpressionSyntax } => name.Identifier.ValueText is not ("Count" or "Length") && IsSize(name),
        _ => false,
    };

    private static bool IsCut(string name) => name is "Take" or "TakeLast" or "GetRange" || Words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Chunk(100), or any method that is told a number and whose name says that it parts a list.</summary>
    private static bool Cuts(InvocationExpressionSyntax call) => CalledName.Of(call) is var name
        && (IsCut(name)
            || ((name.IndexOf("Split", StringComparison.Ordinal) >= 0 || name.IndexOf("Part", StringComparison.Ordinal) >= 0 || name.IndexOf("Page", StringComparison.Ordinal) >= 0)
                && call.ArgumentList.Arguments.Any(static argument => argument.Expression.IsKind(SyntaxKind.NumericLiteralExpression) || argument.Expression is SimpleNameSyntax { Identifier.ValueText: var size } && size.IndexOf("size", StringComparison.OrdinalIgnoreCase) >= 0)));

    private static ForEachStatementSyntax? LoopOf(IdentifierNameSyntax variable) =>
        variable.Ancestors().OfType<ForEachStatementSyntax>().FirstOrDefault(loop => loop.Identifier.ValueText == variable.Identifier.ValueText);
}
