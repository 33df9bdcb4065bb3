using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Planning;

/// <summary>The client's types in a compilation that references its package.</summary>
internal sealed class ClientTypes
{
    private readonly INamedTypeSymbol _client;
    private readonly INamedTypeSymbol _httpClient;
    private readonly INamedTypeSymbol _v1;

    private ClientTypes(INamedTypeSymbol client, INamedTypeSymbol httpClient, INamedTypeSymbol v1) => (_client, _httpClient, _v1) = (client, httpClient, v1);

    /// <summary>The types; null when the compilation lacks them, and then nothing can be rewritten.</summary>
    public static ClientTypes? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Rewrite.ClientNamespace + ".AdminApiHttpClientExtensions") is not null
        && compilation.GetTypeByMetadataName(Rewrite.ClientNamespace + ".AdminApiClient") is { } client
        && compilation.GetTypeByMetadataName("System.Net.Http.HttpClient") is { } httpClient
        && PropertyType(client, "V1") is { } v1
            ? new ClientTypes(client, httpClient, v1)
            : null;

    /// <summary>Whether a using must be added before http.AdminApi() can be written at the place.</summary>
    public bool NeedsUsingAt(int position, SemanticModel model) =>
        AdminApiAt(position, model).IsEmpty;

    /// <summary>Whether http.AdminApi() already means a method of another's at the place.</summary>
    public bool IsHiddenAt(int position, SemanticModel model) =>
        AdminApiAt(position, model).Any(static method => method.ContainingNamespace.ToDisplayString() != Rewrite.ClientNamespace);

    /// <summary>The method on V1; null when this version of the client has none.</summary>
    public IMethodSymbol? V1(string name) => _v1.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault();

    /// <summary>Whether the typed call, such as Users.SuspendAsync, exists in this version of the client.</summary>
    public bool HasTyped(string call) => call.Split('.') is { Length: 2 } path && path[0] is var family && path[1] is var method && PropertyType(_client, family)?.GetMembers(method).Length > 0;

    private ImmutableArray<ISymbol> AdminApiAt(int position, SemanticModel model) =>
        model.LookupSymbols(position, _httpClient, "AdminApi", includeReducedExtensionMethods: true);

    private static INamedTypeSymbol? PropertyType(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault()?.Type as INamedTypeSymbol;
}
