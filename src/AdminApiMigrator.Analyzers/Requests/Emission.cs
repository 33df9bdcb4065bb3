using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>One request as the interpreter saw it leave: what was sent, and through which calls.</summary>
/// <param name="Entry">The member whose run sent it.</param>
/// <param name="Site">The operation in the entry's own code that led there: the call that sends, or one that leads to it.</param>
/// <param name="Called">The method that the site calls and that leads there; null when the site itself sends.</param>
/// <param name="Sink">The call that sends, or the creation of what is sent out of sight.</param>
/// <param name="Row">What was sent.</param>
/// <param name="Request">The request without method and URLs.</param>
internal sealed record Emission(ISymbol Entry, IOperation Site, IMethodSymbol? Called, IOperation Sink, RequestRow Row, Request Request)
{
    /// <summary>The type of the object whose code ran; null for static code.</summary>
    public INamedTypeSymbol? Self { get; init; }

    /// <summary>The methods between the site and the sink, the one called first.</summary>
    public ImmutableArray<IMethodSymbol> Through { get; init; } = [];

    /// <summary>The creation of the object that carries the request, where there is one.</summary>
    public SyntaxNode? Carrier { get; init; }
}
