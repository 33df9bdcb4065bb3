using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <summary>
/// Finds the base addresses of clients that the program sets up for injection: <c>services.AddHttpClient&lt;T&gt;(http => http.BaseAddress = ...)</c>.
/// The functions of a registration are run on a client of which nothing is known yet.
/// </summary>
internal sealed class ClientSetup
{
    private const string BaseAddress = "BaseAddress";

    private static readonly ImmutableArray<UrlShape> None = [];

    private readonly Lazy<ImmutableArray<Registration>> _registrations;

    private ClientSetup(Func<ImmutableArray<Registration>> find) => _registrations = new(find);

    public static ClientSetup Empty { get; } = new(static () => []);

    public static ClientSetup Of(ProgramIndex program) => new(() => [.. program.Models.Compilation.SyntaxTrees
        .Where(static tree => TextSearch.ContainsAny(tree.GetText(), RegistrationNames.Words))
        .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
        .Select(call => Read(call, program))
        .OfType<Registration>()]);

    /// <summary>The addresses of the client that a parameter is given.</summary>
    public ImmutableArray<UrlShape> AddressesFor(IParameterSymbol parameter)
    {
        var key = parameter.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "FromKeyedServicesAttribute")?.ConstructorArguments;
        if (key is [{ Value: string name }])
        {
            return Named(name);
        }

        var owner = parameter.ContainingType;
        var own = owner is null ? [] : _registrations.Value.Where(registration => registration.IsFor(owner)).ToImmutableArray();
        return Addresses(own.IsEmpty ? _registrations.Value.Where(static registration => registration.IsShared) : own);
    }

    /// <summary>The client that a call asks for by name or key; null when the call gives no client.</summary>
    public AbstractValue? Named(Interpreter interpreter, CallValues call)
    {
        var isClient = interpreter.Program.Transfers.IsClient(call.Operation.Type);
        var named = Enumerable.Range(0, call.Count).Select(i => call[i]).Where(static value => value is TextValue or UnknownValue).ToList();
        return !isClient ? null
            : named.Count == 0 ? Client(interpreter, call.Operation, Named(""))
            : Client(interpreter, call.Operation, named[0].Known is { HasValue: true, Value: string name } ? Named(name) : None);
    }

    /// <summary>The client that a container gives; null when it is asked for something else.</summary>
    public AbstractValue? Resolved(Interpreter interpreter, CallValues call) => interpreter.Program.Transfers.IsClient(call.Operation.Type)
        ? Client(interpreter, call.Operation, Addresses(_registrations.Value.Where(static registration => registration.IsShared)))
        : null;

    /// <summary>The addresses that the program sets an interface of a library up with.</summary>
    public ImmutableArray<UrlShape> Typed(INamedTypeSymbol type) => Addresses(_registrations.Value.Where(registration => registration.IsFor(type)));

    private ImmutableArray<UrlShape> Named(string name) => Addresses(_registrations.Value.Where(registration => registration.Name == name && registration.Types.IsEmpty));

    private static ImmutableArray<UrlShape> Addresses(IEnumerable<Registration> registrations) => registrations.Aggregate(None, static (all, registration) => all.Or(registration.Addresses));

    private static AbstractValue Client(Interpreter interpreter, IOperation site, ImmutableArray<UrlShape> addresses)
    {
        var client = new AbstractObject(site.Type, site);
        return interpreter.Allocate(addresses.IsEmpty ? client : client.With(BaseAddress, new TextValue(addresses)));
    }

    private static Registration? Read(InvocationExpressionSyntax call, ProgramIndex program)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: var method, Expression: var owner })
        {
            return null;
        }

        var name = method.Identifier.ValueText;
        var types = method is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments.Select(program.Models.SymbolOf).OfType<INamedTypeSymbol>().ToImmutableArray() : [];
        if (RegistrationNames.OfServices.Contains(name))
        {
            return Service(call, name, program);
        }

        if (name == RegistrationNames.MakesInterface)
        {
            return owner.GetLastToken().ValueText is "RestService" or "RestClient" && call.ArgumentList.Arguments is [var given, ..] ? new Registration(types, null, Set(given.Expression, program)) : null;
        }

        return RegistrationNames.OfClients.Contains(name)
            ? new Registration(types, NameIn(call, program), Chained(call).SelectMany(static chained => chained.ArgumentList.Arguments).Aggregate(None, (all, argument) => all.Or(Set(argument.Expression, program))))
            : null;
    }

    /// <summary>The call and those chained to it, which may set the address as well: <c>.ConfigureHttpClient(http => http.BaseAddress = ...)</c>.</summary>
    private static IEnumerable<InvocationExpressionSyntax> Chained(InvocationExpressionSyntax call)
    {
        yield return call;
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next, Name.Identifier.ValueText: var name } && !RegistrationNames.OfClients.Contains(name))
        {
            yield return next;
            call = next;
        }
    }

    /// <summary><c>services.AddKeyedSingleton("x", (_, _) => new HttpClient { BaseAddress = ... })</c>.</summary>
    private static Registration? Service(InvocationExpressionSyntax call, string name, ProgramIndex program)
    {
        if (program.Models.OperationOf(call) is not IInvocationOperation { TargetMethod.TypeArguments: [var type, ..] } || !program.Transfers.IsClient(type))
        {
            return null;
        }

        var isKeyed = name.StartsWith("AddKeyed", StringComparison.Ordinal);
        var addresses = call.ArgumentList.Arguments.Aggregate(None, (all, argument) => all.Or(Set(argument.Expression, program)));
        return new Registration([], isKeyed ? NameIn(call, program) : null, addresses) { IsShared = !isKeyed };
    }

    /// <summary>The addresses that an argument sets: by itself, or by running on a client.</summary>
    private static ImmutableArray<UrlShape> Set(ExpressionSyntax argument, ProgramIndex program)
    {
        if (program.Models.OperationOf(argument) is not { } operation)
        {
            return None;
        }

        var interpreter = new Interpreter(program);
        var value = interpreter.EvaluateAlone(operation);
        if (value is not FunctionValue function)
        {
            return operation.WithoutConversion().Type is { SpecialType: SpecialType.System_String } && !IsAddress(value) ? None : AddressOf(interpreter, value, operation);
        }

        var client = interpreter.Allocate(new AbstractObject(function.Method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(program.Transfers.IsClient), null));
        var given = function.Method.Parameters.Select(parameter => program.Transfers.IsClient(parameter.Type) ? client : (AbstractValue)new UnknownValue(operation)).ToImmutableArray();
        var made = interpreter.Apply(function, given, operation) ?? AbstractValue.Null;
        return AddressOf(interpreter, client, operation).Or(made is ReferenceValue ? AddressOf(interpreter, made, operation) : None);
    }

    private static bool IsAddress(AbstractValue value) => value is TextValue { Shapes: var shapes } && shapes.Any(static shape => shape.IsAbsolute);

    private static ImmutableArray<UrlShape> AddressOf(Interpreter interpreter, AbstractValue value, IOperation site) => value switch
    {
        TextValue text => text.Shapes,
        _ when interpreter.ObjectOf(value) is { } client && client.Members.TryGetValue(BaseAddress, out var address) => interpreter.TextOf(address, site),
        _ => None,
    };

    /// <summary>The constant text among the arguments; empty for the default client's name, or where no name is given.</summary>
    private static string? NameIn(InvocationExpressionSyntax call, ProgramIndex program)
    {
        var model = program.Models.For(call.SyntaxTree);
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

    private sealed record Registration(ImmutableArray<INamedTypeSymbol> Types, string? Name, ImmutableArray<UrlShape> Addresses)
    {
        /// <summary>Whether it registers HttpClient itself, without a key.</summary>
        public bool IsShared { get; init; }

        public bool IsFor(INamedTypeSymbol type) =>
            Types.Any(registered => SymbolEqualityComparer.Default.Equals(registered, type) || type.AllInterfaces.Contains(registered, SymbolEqualityComparer.Default));
    }
}
