using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Reads what the creation of a message says of method, URL and content: the arguments of HttpRequestMessage's constructor, which those of
/// classes derived from it pass on, and what these set in their own code.
/// </summary>
internal static class MessageConstructors
{
    private const int MostClasses = 4;

    /// <summary>Whether the type is HttpRequestMessage or derived from it.</summary>
    public static bool Make(ITypeSymbol? type)
    {
        while (type is not null && type.ToDisplayString() != Messages.TypeName)
        {
            type = type.BaseType;
        }

        return type is not null;
    }

    /// <summary>The properties that the constructors give a value, the last of one name counts, and what the parameters in the values stand for.</summary>
    public static (ImmutableArray<(string Property, IOperation Value)> Set, Arguments Scope) Of(IObjectCreationOperation creation, Arguments scope, Models models)
    {
        var set = ImmutableArray.CreateBuilder<(string, IOperation)>();
        var (given, constructor) = (creation.Arguments, creation.Constructor);
        for (var classes = 0; constructor is not null && constructor.ContainingType.ToDisplayString() != Messages.TypeName && classes < MostClasses; classes++)
        {
            var outer = scope;
            scope = given.Aggregate(scope, (known, argument) => argument.Parameter is { } parameter ? known.With(parameter, new Bound(argument.Value, outer)) : known);
            var declared = constructor.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax() : null;
            set.InsertRange(0, Assigned(declared as ConstructorDeclarationSyntax, models));
            SyntaxNode? toBase = declared switch
            {
                ConstructorDeclarationSyntax own => own.Initializer,
                TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax primary, ..] } => primary,
                _ => null,
            };
            (given, constructor) = models.OperationOf(toBase) is IInvocationOperation next ? (next.Arguments, next.TargetMethod) : ([], null);
        }

        set.InsertRange(0, given.Where(static argument => argument.Parameter is { Name: "method" or "requestUri" }).Select(static argument => (argument.Parameter!.Name == "method" ? "Method" : "RequestUri", argument.Value)));
        return (set.ToImmutable(), scope);
    }

    /// <summary>What a constructor's code sets on its own message.</summary>
    private static IEnumerable<(string, IOperation)> Assigned(ConstructorDeclarationSyntax? constructor, Models models)
    {
        foreach (var assignment in constructor?.DescendantNodes().OfType<AssignmentExpressionSyntax>() ?? [])
        {
            var name = assignment.Left switch
            {
                IdentifierNameSyntax own => own.Identifier.ValueText,
                MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax, Name.Identifier.ValueText: var own } => own,
                _ => "",
            };
            if (name is "Method" or "RequestUri" or "Content" && models.SymbolOf(assignment.Left)?.ContainingType.ToDisplayString() == Messages.TypeName && models.OperationOf(assignment.Right) is { } value)
            {
                yield return (name, value);
            }
        }
    }
}
