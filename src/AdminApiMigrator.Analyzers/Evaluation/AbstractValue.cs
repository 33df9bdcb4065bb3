using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation;

/// <summary>What is known of a value: the elements of the interpreter's lattice.</summary>
internal abstract record AbstractValue
{
    /// <summary>More alternatives than this are not worth telling apart.</summary>
    private const int MostAlternatives = 16;

    public static readonly AbstractValue Null = new ConstantValue(null);

    /// <summary>No value at all: the expression throws.</summary>
    public static readonly AbstractValue Nothing = new TupleValue([]);

    /// <summary>The alternatives that the value is one of; the value alone when it is no choice.</summary>
    public virtual ImmutableArray<AbstractValue> Alternatives => [this];

    /// <summary>Whether nothing is known but where the value comes from.</summary>
    public virtual bool IsUnknown => false;

    /// <summary>A constant or a text without unknown pieces; null in any other case. The value itself may be null, hence the wrapping.</summary>
    public virtual Optional<object?> Known => default;

    /// <summary>The least value that stands for all of these.</summary>
    public static AbstractValue Join(IEnumerable<AbstractValue> values)
    {
        var all = ImmutableArray.CreateBuilder<AbstractValue>();
        foreach (var value in values.SelectMany(static value => value.Alternatives))
        {
            if (all.Count < MostAlternatives && !all.Contains(value))
            {
                all.Add(value);
            }
        }

        return all.Count switch
        {
            0 => Null,
            1 => all[0],
            _ when all.All(static value => value is TextValue) => new TextValue(all.Cast<TextValue>().Aggregate(ImmutableArray<UrlShape>.Empty, static (shapes, text) => shapes.Or(text.Shapes))),
            _ => new OneOfValue(all.ToImmutable()),
        };
    }

    /// <summary>What the value is as a text; nothing when it is none.</summary>
    public virtual ImmutableArray<UrlShape> AsText() => [];
}

/// <summary>A text, a URI or a name of a method: every shape that it may have.</summary>
internal sealed record TextValue(ImmutableArray<UrlShape> Shapes) : AbstractValue
{
    public TextValue(UrlShape shape)
        : this([shape])
    {
    }

    public override bool IsUnknown => Shapes.All(static shape => shape.Pieces is [{ Hole: not null }]);

    public override Optional<object?> Known => Shapes is [{ IsText: true } only] ? only.ToString() : default(Optional<object?>);

    public static TextValue Of(string text) => new(UrlShape.Of(text));

    public override ImmutableArray<UrlShape> AsText() => Shapes;

    public bool Equals(TextValue? other) => other is not null && Shapes.Length == other.Shapes.Length && Shapes.Zip(other.Shapes, static (one, another) => one.Says(another)).All(static says => says);

    public override int GetHashCode() => Shapes.Length;
}

/// <summary>A constant other than a text: null, a number, a truth value, a member of an enumeration.</summary>
/// <param name="Value">The value as the compiler has it.</param>
/// <param name="Type">The enumeration that it is of; null for any other.</param>
internal sealed record ConstantValue(object? Value, ITypeSymbol? Type = null) : AbstractValue
{
    public override Optional<object?> Known => new(Value);

    /// <summary>The name of the enumeration's member.</summary>
    public string? MemberName => Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.HasConstantValue && Equals(member.ConstantValue, Value))?.Name;

    public override ImmutableArray<UrlShape> AsText() => [UrlShape.Of(MemberName ?? Convert.ToString(Value, CultureInfo.InvariantCulture) ?? "")];

    public bool Equals(ConstantValue? other) => other is not null && Equals(Value, other.Value);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}

/// <summary>An object on the abstract heap.</summary>
internal sealed record ReferenceValue(int Id) : AbstractValue;

/// <summary>A tuple, or an entry of a dictionary.</summary>
internal sealed record TupleValue(ImmutableArray<AbstractValue> Elements) : AbstractValue
{
    public bool Equals(TupleValue? other) => other is not null && Elements.SequenceEqual(other.Elements);

    public override int GetHashCode() => Elements.Length;
}

/// <summary>A function: a lambda, a local function or a method, with the object that it is called on.</summary>
/// <param name="Method">The function.</param>
/// <param name="Receiver">The object; null when there is none.</param>
/// <param name="Captured">The variables of the code around a lambda when it was made; null for a method.</param>
internal sealed record FunctionValue(IMethodSymbol Method, AbstractValue? Receiver, ImmutableDictionary<ISymbol, AbstractValue>? Captured = null) : AbstractValue
{
    public bool Equals(FunctionValue? other) => other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Equals(Receiver, other.Receiver) && ReferenceEquals(Captured, other.Captured);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}

/// <summary>One of several values, nobody knows which.</summary>
internal sealed record OneOfValue(ImmutableArray<AbstractValue> Any) : AbstractValue
{
    public override ImmutableArray<AbstractValue> Alternatives => Any;

    public bool Equals(OneOfValue? other) => other is not null && Any.SequenceEqual(other.Any);

    public override int GetHashCode() => Any.Length;
}

/// <summary>A value of which nothing is known but the expression that gives it.</summary>
internal sealed record UnknownValue(Hole Hole) : AbstractValue
{
    public UnknownValue(IOperation operation)
        : this(new Hole(operation))
    {
    }

    public override bool IsUnknown => true;

    public override ImmutableArray<UrlShape> AsText() => [UrlShape.Of(Hole)];
}
