using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Heuristics;

/// <summary>Tells a list that somebody has cut to a size from one that is as long as the program's data.</summary>
internal static class Batches
{
    /// <summary>A cut that is handed through more locals than this is not looked for.</summary>
    private const int MostLocals = 3;

    private static readonly ImmutableArray<string> Words = ["batch", "chunk", "slice", "window", "portion"];

    private static readonly ImmutableArray<string> Sizes = ["max", "most", "size", "limit", "batch", "capacity"];

    /// <summary>
    /// Whether the items come out of a cut: named as a batch, taken with Take, GetRange or a range, the variable of a loop over what Chunk or a
    /// method of the program's own gives, or a local that holds one of these. A cut may still be too long; what it is not is unbounded.
    /// </summary>
    public static bool Cut(SyntaxNode items) => Cut(items, 0);

    /// <summary>Whether a condition of the member compares the size of what the name stands for with a bound, so that somebody has thought of its length.</summary>
    public static bool Measured(SyntaxNode place, string name) => place.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) is { } member
        && member.DescendantNodes().Any(node => node switch
        {
            BinaryExpressionSyntax { OperatorToken.Text: "<" or "<=" or ">" or ">=" or "==" or "!=", Parent: not ForStatementSyntax } compared =>
                (AsksSize(compared.Left, name) && IsSize(compared.Right)) || (AsksSize(compared.Right, name) && IsSize(compared.Left)),
            InvocationExpressionSyntax refused => CalledName.Of(refused).StartsWith("ThrowIfGreaterThan", StringComparison.Ordinal) && AsksSize(refused, name),
            _ => false,
        });

    /// <summary>Whether the length of the text, or of what it is made of, is compared with a bound: long ones are sent in another way, or not at all.</summary>
    public static bool Measured(SyntaxNode text) => Measured(text, 0);

    private static bool Measured(SyntaxNode text, int steps) => text.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name =>
        Measured(name, name.Identifier.ValueText) || (steps < MostLocals && LocalValues.Of(name) is { } value && Measured(value, steps + 1)));

    private static bool AsksSize(SyntaxNode side, string name) => side.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(asked =>
        asked.Name.Identifier.ValueText is "Count" or "Length" && asked.Expression is IdentifierNameSyntax owner && owner.Identifier.ValueText == name);

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
        IdentifierNameSyntax variable => ListsOf(variable).Any(static list => list.DescendantNodesAndSelf().Any(static part => part is InvocationExpressionSyntax call && Cuts(call)))
            || (steps < MostLocals && LocalValues.Of(variable) is { } value && Cut(value, steps + 1))
            || Measured(variable, variable.Identifier.ValueText),
        _ => false,
    });

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

    /// <summary>The list whose items the variable stands for, one after the other: in a loop, or in a lambda that a call runs for each.</summary>
    private static IEnumerable<SyntaxNode> ListsOf(IdentifierNameSyntax variable)
    {
        foreach (var around in variable.Ancestors())
        {
            switch (around)
            {
                case ForEachStatementSyntax loop when loop.Identifier.ValueText == variable.Identifier.ValueText:
                    return [loop.Expression];
                case AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } function when Takes(function, variable.Identifier.ValueText):
                    return call.ArgumentList.Arguments.Where(argument => argument.Expression != function).Select(static argument => (SyntaxNode)argument.Expression).Prepend(call.Expression);
            }
        }

        return [];
    }

    private static bool Takes(AnonymousFunctionExpressionSyntax function, string name) => function switch
    {
        SimpleLambdaExpressionSyntax { Parameter.Identifier.ValueText: var only } => only == name,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: var all } => all.Any(parameter => parameter.Identifier.ValueText == name),
        _ => false,
    };
}
