using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Program;

/// <summary>Where a variable gets its value.</summary>
/// <param name="Value">The initializer; null when it is declared without one.</param>
/// <param name="Others">Every place that writes it after that: assignments, increments, ref and out arguments.</param>
internal sealed record History(ExpressionSyntax? Value, ImmutableArray<ExpressionSyntax> Others);

/// <summary>Answers where locals, fields and properties are written.</summary>
internal sealed class Writes(Models models)
{
    private readonly ConcurrentDictionary<ISymbol, History?> _histories = new(SymbolEqualityComparer.Default);

    /// <summary>The history of a symbol declared in source; null when it is not, or when code out of sight may write it.</summary>
    public History? Of(ISymbol symbol) => _histories.GetOrAdd(symbol.OriginalDefinition, Find);

    /// <summary>The expression that gives the symbol its only value; null when there is none or more than one.</summary>
    public ExpressionSyntax? OnlyValue(ISymbol symbol) => Of(symbol) switch
    {
        { Value: { } value, Others.IsEmpty: true } => value,
        { Value: null, Others: [var write] } when !IsConditional(write) => AssignedTo(write),
        _ => null,
    };

    /// <summary>What is assigned to the expression where it stands, by itself or in <c>(a, b) = (x, y)</c>; null when it is written in another way.</summary>
    public static ExpressionSyntax? AssignedTo(ExpressionSyntax written) => written.Parent switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Left == written => assignment.Right,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: TupleExpressionSyntax values } assignment } names } element
            when assignment.Left == names && names.Arguments.Count == values.Arguments.Count => values.Arguments[names.Arguments.IndexOf(element)].Expression,
        _ => null,
    };

    /// <summary>Every place that writes a local or a parameter after its declaration, in functions inside the member, too.</summary>
    public ImmutableArray<ExpressionSyntax> PlacesOf(ISymbol variable) => In(variable, [BodyAround(variable.DeclaringSyntaxReferences[0].GetSyntax())]);

    /// <summary>The code that may write a local or a private field.</summary>
    public IEnumerable<SyntaxNode> ScopesOf(ISymbol variable) => variable is ILocalSymbol
        ? variable.DeclaringSyntaxReferences is [var declared] ? [BodyAround(declared.GetSyntax())] : []
        : variable.ContainingType.DeclaringSyntaxReferences.Select(static type => type.GetSyntax());

    /// <summary>Whether the name stands where what it names is written: assigned, counted, or handed out by reference.</summary>
    public static bool IsWritten(IdentifierNameSyntax name) => WrittenThrough(name) is not null;

    /// <summary>The value a settable member has until somebody sets it.</summary>
    public static ExpressionSyntax? InitialValue(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case VariableDeclaratorSyntax { Initializer: { } initializer }:
                    return initializer.Value;
                case PropertyDeclarationSyntax { Initializer: { } initializer }:
                    return initializer.Value;
                case PropertyDeclarationSyntax { ExpressionBody: { } body }:
                    return body.Expression;
                case ParameterSyntax { Default: { } value }:
                    return value.Value;
            }
        }

        return null;
    }

    private History? Find(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        var declaration = symbol.DeclaringSyntaxReferences[0].GetSyntax();
        switch (symbol)
        {
            case ILocalSymbol when declaration is VariableDeclaratorSyntax:
            case IParameterSymbol when declaration is ParameterSyntax:
                return new History(InitialValueOfLocal(declaration), In(symbol, [BodyAround(declaration)]));
            case IFieldSymbol { IsReadOnly: true } or IFieldSymbol { DeclaredAccessibility: Accessibility.Private }:
            case IPropertySymbol { IsReadOnly: true, DeclaredAccessibility: not Accessibility.NotApplicable } or IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Private }:
                return new History(InitialValue(symbol), In(symbol, symbol.ContainingType.DeclaringSyntaxReferences.Select(static r => r.GetSyntax())));
            default:
                return null;
        }
    }

    private static ExpressionSyntax? InitialValueOfLocal(SyntaxNode declaration) => (declaration as VariableDeclaratorSyntax)?.Initializer?.Value;

    private static SyntaxNode BodyAround(SyntaxNode declaration) =>
        declaration.AncestorsAndSelf().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax)
        ?? declaration.SyntaxTree.GetRoot();

    private ImmutableArray<ExpressionSyntax> In(ISymbol symbol, IEnumerable<SyntaxNode> scopes)
    {
        var found = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        foreach (var scope in scopes)
        {
            foreach (var node in scope.DescendantNodes())
            {
                if (node is IdentifierNameSyntax name
                    && name.Identifier.ValueText == symbol.Name
                    && WrittenThrough(name) is { } written
                    && SymbolEqualityComparer.Default.Equals(models.SymbolOf(name)?.OriginalDefinition, symbol))
                {
                    found.Add(written);
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The whole expression that is written when this name is its last part; null when it is only read.</summary>
    private static ExpressionSyntax? WrittenThrough(IdentifierNameSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == target => target,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => target,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => target,
            ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None) && !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword) => target,
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } when IsDeconstruction(tuple) => target,
            RefExpressionSyntax => target,
            _ => null,
        };
    }

    private static bool IsDeconstruction(TupleExpressionSyntax tuple) => tuple.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == tuple,
        ForEachVariableStatementSyntax loop => loop.Variable == tuple,
        ArgumentSyntax { Parent: TupleExpressionSyntax outer } => IsDeconstruction(outer),
        _ => false,
    };

    /// <summary>Whether a statement may be passed by, so that the value it assigns is not the only one.</summary>
    private static bool IsConditional(SyntaxNode assignment) =>
        assignment.Ancestors().TakeWhile(static node => node is not MemberDeclarationSyntax)
            .Any(static node => node is IfStatementSyntax or ElseClauseSyntax or SwitchSectionSyntax or SwitchExpressionSyntax or ConditionalExpressionSyntax
                or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CatchClauseSyntax
                or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
}
