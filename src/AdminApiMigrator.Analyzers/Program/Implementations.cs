using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Program;

/// <summary>
/// Finds the code of this compilation that stands behind a member of an interface or of a class that others derive from. Asked only where
/// a URL leads through such a member; a type costs a look at the files that name it, once.
/// </summary>
internal sealed class Implementations(Models models)
{
    /// <summary>A member with more implementations than this says nothing about the one that runs.</summary>
    public const int Most = 8;

    private const int DeepestHierarchy = 4;

    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<TypeDeclarationSyntax>> _deriving = new();
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<INamedTypeSymbol>> _below = new(SymbolEqualityComparer.Default);

    /// <summary>The members with code that may run for this one, itself included where it has code; test doubles count only among themselves.</summary>
    public ImmutableArray<ISymbol> Of(ISymbol member) => _members.GetOrAdd(member.OriginalDefinition, Find);

    /// <summary>The members with code that may run where an object of the type names one of its own: the override that the type has, or else any.</summary>
    public ImmutableArray<ISymbol> For(INamedTypeSymbol? self, ISymbol member) =>
        As(self, member) is { IsAbstract: false } own && !SymbolEqualityComparer.Default.Equals(own, member) ? [own.OriginalDefinition] : Of(member);

    /// <summary>
    /// The member as an object of the type has it: the override nearest to the type. The member itself when the type does not derive from its
    /// type, or overrides nothing.
    /// </summary>
    public static ISymbol As(INamedTypeSymbol? type, ISymbol member)
    {
        for (var (at, depth) = (type, 0); at is not null && depth <= DeepestHierarchy; at = at.BaseType, depth++)
        {
            if (at.OriginalDefinition.GetMembers(member.Name).FirstOrDefault(own => Overrides(own, member)) is { } found)
            {
                return found;
            }
        }

        return member;
    }

    /// <summary>The types of this compilation derived from the type, directly or not.</summary>
    public ImmutableArray<INamedTypeSymbol> Below(INamedTypeSymbol type) => _below.GetOrAdd(type.OriginalDefinition, of => Derived(of, 0));

    private ImmutableArray<ISymbol> Find(ISymbol member)
    {
        var type = member.ContainingType;
        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<ISymbol>();
        if (!member.IsAbstract)
        {
            found.Add(member);
        }

        foreach (var below in Below(type))
        {
            var own = type.TypeKind == TypeKind.Interface ? ImplementationIn(below, member) : below.GetMembers(member.Name).FirstOrDefault(candidate => Overrides(candidate, member));
            if (own is { IsAbstract: false } && !found.Contains(own.OriginalDefinition, SymbolEqualityComparer.Default))
            {
                found.Add(own.OriginalDefinition);
            }
        }

        var real = found.Where(static symbol => !Expectations.Named(symbol.ContainingType.Name)).ToImmutableArray();
        return real.IsEmpty ? found.ToImmutable() : real;
    }

    private static ISymbol? ImplementationIn(INamedTypeSymbol type, ISymbol member) => type.TypeKind == TypeKind.Interface
        ? null
        : type.AllInterfaces.Where(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, member.ContainingType.OriginalDefinition))
            .SelectMany(implemented => implemented.GetMembers(member.Name).Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member)))
            .Select(type.FindImplementationForInterfaceMember)
            .FirstOrDefault(static found => found is not null);

    private static bool Overrides(ISymbol candidate, ISymbol member)
    {
        for (var (at, depth) = (candidate, 0); at is not null && depth <= DeepestHierarchy; depth++)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, member.OriginalDefinition))
            {
                return true;
            }

            at = at switch
            {
                IMethodSymbol method => method.OverriddenMethod,
                IPropertySymbol property => property.OverriddenProperty,
                _ => null,
            };
        }

        return false;
    }

    private ImmutableArray<INamedTypeSymbol> Derived(INamedTypeSymbol type, int depth)
    {
        var found = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        foreach (var declaration in models.FilesNaming(type.Name).SelectMany(tree => _deriving.GetOrAdd(tree, Deriving)))
        {
            if (declaration.BaseList!.Types.Any(listed => NameOf(listed.Type) == type.Name)
                && models.DeclaredIn(declaration) is INamedTypeSymbol derived
                && derived.Interfaces.Add(derived.BaseType!).Any(above => SymbolEqualityComparer.Default.Equals(above?.OriginalDefinition, type)))
            {
                found.Add(derived);
                if (depth < DeepestHierarchy && found.Count < Most * DeepestHierarchy)
                {
                    found.AddRange(Derived(derived.OriginalDefinition, depth + 1));
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The types of a file that name others they derive from; no type is declared in the code of a member.</summary>
    private static ImmutableArray<TypeDeclarationSyntax> Deriving(SyntaxTree tree) =>
        [.. tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>().Where(static type => type.BaseList is not null)];

    private static string NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };
}
