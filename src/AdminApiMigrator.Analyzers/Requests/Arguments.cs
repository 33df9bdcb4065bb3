using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>An expression and what the parameters in it stand for.</summary>
internal readonly record struct Bound(IOperation Value, Arguments Scope);

/// <summary>What the parameters of a method under reading, and the variables of a loop that is read item by item, stand for.</summary>
internal sealed class Arguments
{
    /// <summary>No call led here: a parameter is what it is.</summary>
    public static readonly Arguments None = new(ImmutableDictionary<ISymbol, Bound>.Empty.WithComparers(SymbolEqualityComparer.Default));

    private readonly ImmutableDictionary<ISymbol, Bound> _values;

    private Arguments(ImmutableDictionary<ISymbol, Bound> values, Bound? receiver = null) => (_values, Receiver) = (values, receiver);

    /// <summary>The object whose code is read, as far as a call or a creation led there; null when it may be any.</summary>
    public Bound? Receiver { get; }

    /// <summary>The arguments of a call that stands where <paramref name="scope"/> is known.</summary>
    /// <param name="call">The call.</param>
    /// <param name="parameters">The parameters of the method that runs, which for a delegate are not those of the call.</param>
    /// <param name="scope">What is known where the call stands.</param>
    /// <param name="around">What is known where a function stands that takes its surroundings along; none for a method.</param>
    public static Arguments Of(IInvocationOperation call, ImmutableArray<IParameterSymbol> parameters, Arguments scope, Arguments? around = null)
    {
        var values = (around ?? None)._values.ToBuilder();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None, Ordinal: var ordinal } && ordinal < parameters.Length)
            {
                values[parameters[ordinal].OriginalDefinition] = new Bound(argument.Value, scope);
            }
        }

        return new Arguments(values.ToImmutable(), ReceiverOf(call.TargetMethod.MethodKind == MethodKind.DelegateInvoke ? null : call.Instance, scope));
    }

    /// <summary>What an operator or the getter of an indexer knows of its operands.</summary>
    public static Arguments Of(IMethodSymbol run, ImmutableArray<IOperation> operands, Arguments scope, IOperation? owner = null) => new(
        run.OriginalDefinition.Parameters.Zip(operands, static (parameter, operand) => (parameter, operand)).Aggregate(None._values, (all, pair) => all.SetItem(pair.parameter, new Bound(pair.operand, scope))),
        ReceiverOf(owner, scope));

    /// <summary>What a constructor and the members of the new object know.</summary>
    public static Arguments Of(IObjectCreationOperation creation, Arguments scope) => new(
        creation.Arguments.Aggregate(None._values, (all, argument) => argument.Parameter is { } parameter ? all.SetItem(parameter.OriginalDefinition, new Bound(argument.Value, scope)) : all),
        new Bound(creation, scope));

    /// <summary>What a getter knows that is asked of the object.</summary>
    public static Arguments Of(IOperation? owner, Arguments scope) => ReceiverOf(owner, scope) is { } receiver ? new(None._values, receiver) : None;

    private static Bound? ReceiverOf(IOperation? owner, Arguments scope) => owner is null or IInstanceReferenceOperation ? scope.Receiver : new Bound(owner, scope);

    public Bound? this[ISymbol symbol] => _values.TryGetValue(symbol.OriginalDefinition, out var bound) ? bound : null;

    public Arguments With(ISymbol symbol, Bound value) => new(_values.SetItem(symbol.OriginalDefinition, value), Receiver);
}
