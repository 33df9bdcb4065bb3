using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Program;

/// <summary>
/// Finds what the program gives a constructor's parameter: at <c>new Api("https://...")</c>, and where another constructor hands on to it.
/// Asked only for a parameter that a URL or its client came from.
/// </summary>
internal sealed class ConstructorArguments(Models models)
{
    /// <summary>A type created in more places than this gets its values from all over the program.</summary>
    private const int MostPlaces = 8;

    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<SyntaxNode>> _creations = new();
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IOperation>> _places = new(SymbolEqualityComparer.Default);

    /// <summary>The values given to the parameter; none when it is no constructor's, or when nobody in sight calls that.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="self">The type of the object that is read from, where it is known: only what its own constructors hand on counts then.</param>
    public IEnumerable<IOperation> Given(IParameterSymbol parameter, INamedTypeSymbol? self)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
        {
            return [];
        }

        var places = _places.GetOrAdd(constructor.OriginalDefinition, Places);
        return places.Length > MostPlaces ? [] : places.Where(place => IsOf(place, constructor, self)).Select(place => ValueOf(place, parameter)).OfType<IOperation>();
    }

    /// <summary>Whether a place that hands on to the constructor of a class above makes objects of the type that is asked for.</summary>
    private bool IsOf(IOperation place, IMethodSymbol constructor, INamedTypeSymbol? self)
    {
        if (self is null || place is IObjectCreationOperation || SymbolEqualityComparer.Default.Equals(self.OriginalDefinition, constructor.ContainingType.OriginalDefinition))
        {
            return true;
        }

        // A list of bases stands in front of its class, as far as the compiler's scopes go.
        var handing = place.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declared ? models.DeclaredIn(declared) : null;
        for (var at = self; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, handing))
            {
                return true;
            }
        }

        return false;
    }

    private static IOperation? ValueOf(IOperation place, IParameterSymbol parameter) =>
        (place switch
        {
            IObjectCreationOperation creation => creation.Arguments,
            IInvocationOperation handing => handing.Arguments,
            _ => [],
        }).FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal && (argument.ArgumentKind != ArgumentKind.DefaultValue || argument.Value.ConstantValue is { HasValue: true, Value: string }))?.Value;

    private ImmutableArray<IOperation> Places(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        var found = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var node in models.FilesNaming(type.Name).SelectMany(tree => _creations.GetOrAdd(tree, Creations)))
        {
            if ((node is not ObjectCreationExpressionSyntax creation || creation.Type.ToString().Contains(type.Name))
                && models.OperationOf(node) is { } place
                && SymbolEqualityComparer.Default.Equals(CalledBy(place), constructor))
            {
                found.Add(place);
                if (found.Count > MostPlaces)
                {
                    break;
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>What may call a constructor with arguments; listed once a file, since a file that sets up a program names many types.</summary>
    private static ImmutableArray<SyntaxNode> Creations(SyntaxTree tree) =>
    [
        .. tree.GetRoot().DescendantNodes().Where(static node => node is ObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax
            || (node is ImplicitObjectCreationExpressionSyntax creation && creation.ArgumentList.Arguments.Count > 0)),
    ];

    private static IMethodSymbol? CalledBy(IOperation place) => place switch
    {
        IObjectCreationOperation creation => creation.Constructor?.OriginalDefinition,
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } handing => handing.TargetMethod.OriginalDefinition,
        _ => null,
    };
}
