using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <summary>The arguments of a constructor with their values.</summary>
internal readonly struct ConstructorValues
{
    private readonly ImmutableArray<IArgumentOperation> _arguments;
    private readonly ImmutableArray<AbstractValue> _values;
    private readonly ImmutableDictionary<int, AbstractValue>? _given;
    private readonly IMethodSymbol? _constructor;

    public ConstructorValues(IOperation site, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<AbstractValue> values)
    {
        Site = site;
        _arguments = arguments;
        _values = values;
        _given = null;
        _constructor = null;
    }

    public ConstructorValues(IMethodSymbol constructor, ImmutableDictionary<int, AbstractValue> given)
    {
        Site = null;
        _arguments = [];
        _values = [];
        _given = given;
        _constructor = constructor;
    }

    /// <summary>The creation, or the constructor that hands on; null when nobody in sight creates the object.</summary>
    public IOperation? Site { get; }

    /// <summary>The arguments that are spelled out, each with its value and parameter.</summary>
    public IEnumerable<(IParameterSymbol Parameter, AbstractValue Value, IOperation Expression)> Passed
    {
        get
        {
            for (var i = 0; i < (_arguments.IsDefault ? 0 : _arguments.Length); i++)
            {
                if (_arguments[i] is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter })
                {
                    yield return (parameter, _values[i], _arguments[i].Value);
                }
            }
        }
    }

    public static ConstructorValues None(IOperation? site) => site is null ? default : new ConstructorValues(site, [], []);

    /// <summary>The value for the parameter; null when none is passed.</summary>
    public AbstractValue? this[string parameter] => Passed.Where(passed => passed.Parameter.Name == parameter).Select(static passed => passed.Value).FirstOrDefault();

    /// <summary>The expression for the parameter; null when none is passed.</summary>
    public IOperation? Expression(string parameter) => Passed.Where(passed => passed.Parameter.Name == parameter).Select(static passed => passed.Expression).FirstOrDefault();

    /// <summary>The values by the places of the parameters.</summary>
    public ImmutableArray<AbstractValue?> InOrder(IMethodSymbol constructor)
    {
        var ordered = new AbstractValue?[constructor.Parameters.Length];
        foreach (var pair in _given ?? ImmutableDictionary<int, AbstractValue>.Empty)
        {
            ordered[pair.Key] = pair.Value;
        }

        for (var i = 0; i < (_arguments.IsDefault ? 0 : _arguments.Length); i++)
        {
            if (_arguments[i].Parameter is { Ordinal: var ordinal } && ordinal < ordered.Length)
            {
                ordered[ordinal] = _values[i];
            }
        }

        return [.. ordered];
    }
}
