using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Finds the base address of an HttpClient: where it is created, or where its owner sets it.</summary>
internal sealed class BaseAddresses(Models models, Writes writes)
{
    /// <summary>The expressions the base address may come from; empty when none is in sight.</summary>
    public ImmutableArray<IOperation> Of(IOperation? client)
    {
        var found = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var alias in Aliases(client))
        {
            switch (alias)
            {
                case IObjectCreationOperation { Initializer: { } initializer }:
                    found.AddRange(SetIn(initializer));
                    break;
                case { } reference when SymbolOf(reference) is { } symbol:
                    found.AddRange(SetOn(symbol));
                    break;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The expression and what it was assigned from: a field from a constructor's parameter, a local from a creation.</summary>
    private IEnumerable<IOperation> Aliases(IOperation? client)
    {
        for (var steps = 0; client is not null && steps < 5; steps++)
        {
            yield return client;
            client = SymbolOf(client) is { } symbol && writes.OnlyValue(symbol) is { } value ? models.OperationOf(value)?.WithoutConversion() : null;
        }
    }

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static IEnumerable<IOperation> SetIn(IObjectOrCollectionInitializerOperation initializer) => initializer.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .Where(static assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: "BaseAddress" })
        .Select(static assignment => assignment.Value);

    /// <summary>Assignments of <c>symbol.BaseAddress</c> in the type, or for a local in the member, that declares the symbol.</summary>
    private IEnumerable<IOperation> SetOn(ISymbol symbol)
    {
        var scopes = symbol is IFieldSymbol or IPropertySymbol
            ? symbol.ContainingType.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax())
            : symbol.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax())
                .Select(static syntax => syntax.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() ?? syntax.SyntaxTree.GetRoot());
        foreach (var scope in scopes)
        {
            foreach (var assignment in scope.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            {
                if (assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BaseAddress", Expression: var owner }
                    && SymbolEqualityComparer.Default.Equals(models.SymbolOf(owner), symbol)
                    && models.OperationOf(assignment.Right) is { } value)
                {
                    yield return value;
                }
            }
        }
    }
}
