using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>The readers of values that every library's reader needs.</summary>
internal sealed record ValueReaders(Models Models, Writes Writes, UrlReader Urls, HttpMethods Methods, BaseAddresses BaseAddresses)
{
    /// <summary>The shapes of a value that the code passes.</summary>
    public ImmutableArray<UrlShape> Read(Passed value, ImmutableHashSet<ISymbol>.Builder namedBy) => Urls.Read(value.Value, value.Scope, namedBy);

    public static ImmutableHashSet<ISymbol>.Builder NewNames() => ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
}
