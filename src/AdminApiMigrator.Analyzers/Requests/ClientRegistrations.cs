using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Finds the base address that a program registers for a typed or a named client, for a client that is itself a service, or for an interface that a
/// library implements: <c>services.AddHttpClient&lt;T&gt;(http => http.BaseAddress = ...)</c>, <c>RestService.For&lt;T&gt;(address)</c>. Asked only for a relative URL whose client shows no base address; the first question costs one search of every file's text.
/// </summary>
internal sealed class ClientRegistrations
{
    /// <summary>Calls that set up a client: of the framework, of Refit, of RestEase; and those that make one of an interface at once.</summary>
    private static readonly ImmutableArray<string> Methods = ["AddHttpClient", "AddRefitClient", "AddRestEaseClient", MakesInterface];

    /// <summary>Calls that register any service, so perhaps a client with or without a key.</summary>
    private static readonly ImmutableArray<string> ServiceMethods = ["AddSingleton", "AddScoped", "AddTransient", "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient"];

    /// <summary>How the calls are found in a file's text; For alone stands in too many.</summary>
    private static readonly ImmutableArray<string> Words = ["AddHttpClient", "AddRefitClient", "AddRestEaseClient", MakesInterface + "<", .. ServiceMethods];

    /// <summary><c>RestService.For&lt;T&gt;(address)</c> of Refit, <c>RestClient.For&lt;T&gt;(address)</c> of RestEase.</summary>
    private const string MakesInterface = "For";

    private const string Client = "HttpClient";

    private static readonly ConditionalWeakTable<Compilation, ClientRegistrations> Known = new();

    private readonly Models _models;
    private readonly AddressSettings _settings;
    private readonly Lazy<ImmutableArray<Registration>> _registrations;

    private ClientRegistrations(Models models, Writes writes)
    {
        _models = models;
        _settings = new AddressSettings(models, writes);
        _registrations = new(() => [.. models.Compilation.SyntaxTrees
            .Where(static tree => TextSearch.ContainsAny(tree.GetText(), Words))
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Select(Read)
            .OfType<Registration>()]);
    }

    /// <summary>Whether a call of this name sets up a client.</summary>
    public static bool Registers(string method) => Methods.Contains(method);

    public static ClientRegistrations Of(Models models, Writes writes) => Known.GetValue(models.Compilation, _ => new ClientRegistrations(models, writes));

    /// <summary>The addresses set for <c>factory.CreateClient(name)</c>, or for the client that is a service of that key; the name of the default client is empty.</summary>
    public IEnumerable<Bound> Named(string? name) => _registrations.Value.Where(registration => name is not null && registration.Name == name && registration.Types.IsEmpty).SelectMany(static registration => registration.Addresses);

    /// <summary>The addresses set for the client that the type is given.</summary>
    public IEnumerable<Bound> Typed(INamedTypeSymbol type) => _registrations.Value.Where(registration => registration.IsFor(type)).SelectMany(static registration => registration.Addresses);

    /// <summary>Whether the type is registered with a client of its own, be its address set or not.</summary>
    public bool HasClientOf(INamedTypeSymbol type) => _registrations.Value.Any(registration => registration.IsFor(type));

    /// <summary>The addresses of the one HttpClient that the program registers for whoever asks for any.</summary>
    public IEnumerable<Bound> Shared() => _registrations.Value.Where(static registration => registration.IsShared).SelectMany(static registration => registration.Addresses);

    private Registration? Read(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: var method, Expression: var owner })
        {
            return null;
        }

        if (ServiceMethods.Contains(method.Identifier.ValueText))
        {
            return Service(call, method);
        }

        if (!Registers(method.Identifier.ValueText))
        {
            return null;
        }

        var types = method is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments.Select(_models.SymbolOf).OfType<INamedTypeSymbol>() : [];
        if (method.Identifier.ValueText == MakesInterface)
        {
            return owner.GetLastToken().ValueText is "RestService" or "RestClient" && call.ArgumentList.Arguments is [var given, ..] && _models.OperationOf(given.Expression) is { } value
                ? new Registration([.. types], null, [new Bound(value, Arguments.None)])
                : null;
        }

        return new Registration([.. types], NameIn(call), [.. Chained(call).SelectMany(static chained => chained.ArgumentList.Arguments).SelectMany(_settings.In), .. BaseUrlSetting(call)]);
    }

    /// <summary>The call and those chained to it, which may set the address as well: <c>.ConfigureHttpClient(http => http.BaseAddress = ...)</c>.</summary>
    private static IEnumerable<InvocationExpressionSyntax> Chained(InvocationExpressionSyntax call)
    {
        yield return call;
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next, Name.Identifier.ValueText: var name } && !Registers(name))
        {
            yield return next;
            call = next;
        }
    }

    /// <summary><c>services.AddKeyedSingleton("x", (_, _) => new HttpClient { BaseAddress = ... })</c>.</summary>
    private Registration? Service(InvocationExpressionSyntax call, SimpleNameSyntax method)
    {
        var isClient = method is GenericNameSyntax { TypeArgumentList.Arguments: [var type] }
            ? type.GetLastToken().ValueText == Client
            : _models.OperationOf(call) is IInvocationOperation { TargetMethod.TypeArguments: [{ Name: Client }] };
        if (!isClient)
        {
            return null;
        }

        var isKeyed = method.Identifier.ValueText.StartsWith("AddKeyed", StringComparison.Ordinal);
        return new Registration([], isKeyed ? NameIn(call) : null, [.. call.ArgumentList.Arguments.SelectMany(_settings.In)]) { IsShared = !isKeyed };
    }

    /// <summary>The constant text among the arguments; empty for the default client's name, or where no name is given.</summary>
    private string? NameIn(InvocationExpressionSyntax call)
    {
        var model = _models.For(call.SyntaxTree);
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (model.GetConstantValue(argument.Expression).Value is string text)
            {
                return text;
            }

            if (argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DefaultName" })
            {
                return "";
            }

            if (model.GetTypeInfo(argument.Expression).Type?.SpecialType == SpecialType.System_String)
            {
                return null;
            }
        }

        return "";
    }

    /// <summary>RestEase takes the address itself: <c>AddRestEaseClient&lt;T&gt;("https://...")</c>.</summary>
    private IEnumerable<Bound> BaseUrlSetting(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddRestEaseClient" } && call.ArgumentList.Arguments is [var address, ..] && _models.OperationOf(address.Expression) is { Type: { SpecialType: SpecialType.System_String } or { Name: "Uri" } } given
            ? [new Bound(given, Arguments.None)]
            : [];

    private sealed record Registration(ImmutableArray<INamedTypeSymbol> Types, string? Name, ImmutableArray<Bound> Addresses)
    {
        /// <summary>Whether it registers HttpClient itself, without a key.</summary>
        public bool IsShared { get; init; }

        public bool IsFor(INamedTypeSymbol type) =>
            Types.Any(registered => SymbolEqualityComparer.Default.Equals(registered, type) || type.AllInterfaces.Contains(registered, SymbolEqualityComparer.Default));
    }
}
