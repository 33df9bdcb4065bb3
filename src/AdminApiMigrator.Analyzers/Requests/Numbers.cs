using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>Tells numbers, which are reckoned, from text, which is put together: <c>startAt += 50</c> makes no URL longer.</summary>
internal static class Numbers
{
    /// <summary>Whether the type is a number, or one that may be missing.</summary>
    public static bool Is(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => Is(value),
        _ => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double,
    };

    /// <summary>Whether the variable is a number that somewhere gets a value out of the one before; what it is at one place is not known then.</summary>
    public static bool IsCounted(ISymbol variable, ITypeSymbol type, Writes writes) =>
        Is(type) && writes.Of(variable) is { Others: var others } && others.Any(write => !IsSet(write) || MentionsItself(write, variable.Name));

    private static bool IsSet(ExpressionSyntax written) => written.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression };

    private static bool MentionsItself(ExpressionSyntax written, string name) =>
        ((AssignmentExpressionSyntax)written.Parent!).Right.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);
}
