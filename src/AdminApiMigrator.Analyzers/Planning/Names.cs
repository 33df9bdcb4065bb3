using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Planning;

/// <summary>Answers where a local is named, and whether an expression means the same at another place.</summary>
internal static class Names
{
    /// <summary>Every place in the member that names the local.</summary>
    public static IEnumerable<IdentifierNameSyntax> ReferencesTo(ISymbol local, SemanticModel model)
    {
        var declaration = local.DeclaringSyntaxReferences[0].GetSyntax();
        var scope = declaration.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? declaration.SyntaxTree.GetRoot();
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local));
    }

    /// <summary>
    /// Whether the expression, written at <paramref name="place"/>, names the same things and has the same value as where it stands now:
    /// variables that nobody writes in between, fields and properties reached from them, constants.
    /// </summary>
    public static bool MeanTheSameAt(ExpressionSyntax expression, SyntaxNode place, SemanticModel model, Writes writes)
    {
        if (place.Contains(expression))
        {
            return true;
        }

        if (expression.SyntaxTree != place.SyntaxTree || !IsSimple(expression))
        {
            return false;
        }

        // A static lambda sees nothing of the code around it but what is static itself.
        var isCutOff = place.Ancestors().Any(outer => IsStaticFunction(outer) && !outer.Contains(expression));
        if (isCutOff && expression.DescendantNodesAndSelf().Any(static node => node is ThisExpressionSyntax))
        {
            return false;
        }

        var between = MemberOf(expression) == MemberOf(place) ? new CodeBetween(expression, place, MemberOf(place) ?? place.SyntaxTree.GetRoot(), model) : null;
        return expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().All(name =>
            model.GetSymbolInfo(name).Symbol is { } symbol
            && (!isCutOff || IsMemberOfAnother(name) || symbol is INamespaceOrTypeSymbol or ILocalSymbol { IsConst: true } || symbol.IsStatic)
            && (IsMemberOfAnother(name) || SymbolEqualityComparer.Default.Equals(symbol, model.LookupSymbols(place.SpanStart, name: name.Identifier.ValueText).FirstOrDefault()))
            && (between is null ? IsFixed(symbol, writes) : between.Keeps(symbol, name, writes)));
    }

    private static bool IsStaticFunction(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    private static bool IsMemberOfAnother(SimpleNameSyntax name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name;

    /// <summary>Names, member access, this and literals: nothing that does something when it is read.</summary>
    private static bool IsSimple(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().All(static node =>
        node is SimpleNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax or LiteralExpressionSyntax or PredefinedTypeSyntax);

    /// <summary>Whether what is named has one value for as long as it can be named.</summary>
    public static bool IsFixed(ISymbol symbol, Writes writes) => symbol switch
    {
        INamespaceOrTypeSymbol => true,
        IFieldSymbol field => field.IsConst || field.IsReadOnly || writes.Of(field) is { Others: var others } && others.All(IsInConstructor),
        IPropertySymbol { SetMethod: null or { IsInitOnly: true } } property => property.DeclaringSyntaxReferences.All(static reference => !IsComputed(reference.GetSyntax())),
        ILocalSymbol local => writes.OnlyValue(local) is not null || local.IsForEach,
        IParameterSymbol parameter => writes.Of(parameter) is { Others.IsEmpty: true },
        _ => false,
    };

    private static bool IsInConstructor(SyntaxNode write) =>
        write.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) is ConstructorDeclarationSyntax;

    private static bool IsComputed(SyntaxNode declaration) => declaration is PropertyDeclarationSyntax property
        && (property.ExpressionBody is not null
            || property.AccessorList?.Accessors.Any(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true);

    private static SyntaxNode? MemberOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(static ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax);
}
