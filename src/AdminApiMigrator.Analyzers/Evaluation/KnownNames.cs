using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation;

/// <summary>Resolves the names in the rows of tables to symbols, once for a compilation.</summary>
internal static class KnownNames
{
    private static readonly ImmutableArray<string> Libraries = ["Flurl", "RestSharp"];

    /// <summary>Whether the type is one of those libraries' own.</summary>
    public static bool IsLibrarys(ITypeSymbol type) => Root(type) is { Name: var root } && Libraries.Contains(root);

    /// <summary>Whether the type, or one that it is derived from, is one of a library whose objects the tables know.</summary>
    public static bool IsOfLibrary(ITypeSymbol type)
    {
        for (var at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            if (IsLibrarys(at))
            {
                return true;
            }
        }

        return false;
    }

    public static List<TRow>? Rows<TRow>(Dictionary<ISymbol, List<TRow>> rows, INamedTypeSymbol? type) =>
        type is null ? null
        : rows.TryGetValue(type.OriginalDefinition, out var found) ? found
        : Root(type) is { } root && rows.TryGetValue(root, out found) ? found : null;

    /// <summary>The outermost namespace around the type.</summary>
    public static INamespaceSymbol? Root(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space;
    }

    public static ImmutableArray<ISymbol> Resolve(string name, Compilation compilation)
    {
        if (!name.EndsWith(".*", StringComparison.Ordinal))
        {
            return compilation.GetTypesByMetadataName(name).CastArray<ISymbol>();
        }

        // The merged namespace is one symbol, but a type's own namespace is that of its assembly.
        var space = name.Substring(0, name.Length - 2);
        return
        [
            .. compilation.GlobalNamespace.GetNamespaceMembers().Where(found => found.Name == space)
                .SelectMany(static merged => merged.ConstituentNamespaces.Append(merged)),
        ];
    }

    public static bool Covers(string members, string name)
    {
        foreach (var member in members.Split(' '))
        {
            if (member.EndsWith("*", StringComparison.Ordinal) ? name.StartsWith(member.TrimEnd('*'), StringComparison.Ordinal) : member == name)
            {
                return true;
            }
        }

        return false;
    }
}
