using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Requests;

/// <summary>What a reading came across besides the text it was after.</summary>
internal sealed class Reading
{
    /// <summary>Members whose text was used.</summary>
    public ImmutableHashSet<ISymbol>.Builder NamedBy { get; } = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);

    /// <summary>Creations of messages and of objects whose members were read: what of them is sent here is no request of its own.</summary>
    public HashSet<SyntaxNode> Messages { get; } = [];

    /// <summary>The type whose code sends, which may be below the one that spells the URL; null when it is not known.</summary>
    public INamedTypeSymbol? Self { get; set; }

    /// <summary>Whether a member was read that several classes derived from <see cref="Self"/> have, each in its own way.</summary>
    public bool IsOpen { get; set; }
}
