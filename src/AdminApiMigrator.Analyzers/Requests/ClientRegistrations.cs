using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Finds the base address that a program registers for a typed or a named client, or for an interface that a library implements:
/// <c>services.AddHttpClient&lt;T&gt;(http => http.BaseAddress = ...)</c>, <c>RestService.For&lt;T&gt;(address)</c>. Asked only for a relative URL whose client shows no base address; the first question costs one search of every file's text.
/// </summary>
internal sealed class ClientRegistrations
{
    /// <summary>Calls that set up a client: of the framework, of Refit, of RestEase; and those that make one of an interface at once.</summary>
    private static readonly ImmutableArray<string> Methods = ["AddHttpClient", "AddRefitClient", "AddRestEaseClient", MakesInterface];

    /// <summary>How the calls are found in a file's text; For alone stands in too many.</summary>
    private static readonly ImmutableArray<string> Words = ["AddHttpClient", "AddRefitClient", "AddRestEaseClient", MakesInterface + "<"];

    /// <summary><c>RestService.For&lt;T&gt;(address)</c> of Refit, <c>RestClient.For&lt;T&gt;(address)</c> of RestEase.</summary>
    private const string MakesInterface = "For";

    private static readonly ConditionalWeakTable<Compilation, ClientRegistrations> Known = new();

    private readonly Models _models;
    private readonly Lazy<ImmutableArray<Registration>> _registrations;

    private ClientRegistrations(Models models)
    {
        _models = models;
        _registrations = new(() => [.. models.Compilation.SyntaxTrees
            .Where(static tree => TextSearch.ContainsAny(tree.GetText(), Words))
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Select(Read)
            .OfType<Registration>()]);
    }

    /// <summary>Whether a call of this name sets up a client.</summary>
    public static bool Registers(string method) => Methods.Contains(method);

    public static ClientRegistrations Of(Models models) => Known.GetValue(models.Compilation, _ => new ClientRegistrations(models));

    /// <summary>The addresses set for <c>factory.CreateClient(name)</c>.</summary>
    public IEnumerable<IOperation> Named(string? name) => _registrations.Value.Where(registration => name is not null && registration.Name == name).SelectMany(static registration => registration.Addresses);

    /// <summary>The addresses set for the client that the type is given.</summary>
    public IEnumerable<IOperation> Typed(INamedTypeSymbol type) => _registrations.Value
        .Where(registration => registration.Types.Any(registered => SymbolEqualityComparer.Default.Equals(registered, type) || type.AllInterfaces.Contains(registered, SymbolEqualityComparer.Default)))
        .SelectMany(static registration => registration.Addresses);

    private Registration? Read(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: var method, Expression: var owner } || !Registers(method.Identifier.ValueText))
        {
            return null;
        }

        var types = method is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments.Select(_models.SymbolOf).OfType<INamedTypeSymbol>() : [];
        var name = call.ArgumentList.Arguments.Select(argument => _models.For(call.SyntaxTree).GetConstantValue(argument.Expression).Value as string).FirstOrDefault(static text => text is not null);

        if (method.Identifier.ValueText == MakesInterface)
        {
            return owner.GetLastToken().ValueText is "RestService" or "RestClient" && call.ArgumentList.Arguments is [var given, ..] && _models.OperationOf(given.Expression) is { } value
                ? new Registration([.. types], null, [value])
                : null;
        }

        // The address is set in the call or in one chained to it: .ConfigureHttpClient(http => http.BaseAddress = ...).
        SyntaxNode whole = call;
        while (whole.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax chained })
        {
            whole = chained;
        }

        var addresses = whole.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(static assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BaseAddress" })
            .Select(assignment => _models.OperationOf(assignment.Right))
            .OfType<IOperation>()
            .Concat(BaseUrlSetting(call));
        return new Registration([.. types], name, [.. addresses]);
    }

    /// <summary>RestEase takes the address itself: <c>AddRestEaseClient&lt;T&gt;("https://...")</c>.</summary>
    private IEnumerable<IOperation> BaseUrlSetting(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddRestEaseClient" } && call.ArgumentList.Arguments is [var address, ..] && _models.OperationOf(address.Expression) is { Type: { SpecialType: SpecialType.System_String } or { Name: "Uri" } } given
            ? [given]
            : [];

    private sealed record Registration(ImmutableArray<INamedTypeSymbol> Types, string? Name, ImmutableArray<IOperation> Addresses);
}
