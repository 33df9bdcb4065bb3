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

    private Arguments(ImmutableDictionary<ISymbol, Bound> values) => _values = values;

    /// <summary>The arguments of a call that stands where <paramref name="scope"/> is known.</summary>
    /// <param name="call">The call.</param>
    /// <param name="parameters">The parameters of the method that runs, which for a delegate are not those of the call.</param>
    /// <param name="scope">What is known where the call stands.</param>
    public static Arguments Of(IInvocationOperation call, ImmutableArray<IParameterSymbol> parameters, Arguments scope)
    {
        var values = None._values.ToBuilder();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None, Ordinal: var ordinal } && ordinal < parameters.Length)
            {
                values[parameters[ordinal].OriginalDefinition] = new Bound(argument.Value, scope);
            }
        }

        return new Arguments(values.ToImmutable());
    }

    public Bound? this[ISymbol symbol] => _values.TryGetValue(symbol.OriginalDefinition, out var bound) ? bound : null;

    public Arguments With(ISymbol symbol, Bound value) => new(_values.SetItem(symbol.OriginalDefinition, value));
}
