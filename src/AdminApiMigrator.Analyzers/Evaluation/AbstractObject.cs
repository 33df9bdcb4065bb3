using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation;

/// <summary>An object on the abstract heap: one for each allocation site and call context.</summary>
/// <param name="Type">Its type; null when that does not matter, as for the result of an iterator.</param>
/// <param name="Site">The expression that allocates it; null for an object that was there before the entry ran.</param>
internal sealed record AbstractObject(ITypeSymbol? Type, IOperation? Site)
{
    /// <summary>What its fields and properties hold: by symbol for the program's own types, by name for those of libraries.</summary>
    public ImmutableDictionary<object, AbstractValue> Members { get; init; } = NoMembers;

    /// <summary>The expressions that gave the members their values, where a rewrite may want to name them.</summary>
    public ImmutableDictionary<object, IOperation> Origins { get; init; } = NoOrigins;

    /// <summary>The items of a list, the entries of a dictionary as pairs; default for what is no collection.</summary>
    public ImmutableArray<AbstractValue> Items { get; init; }

    /// <summary>Whether there may be more items than those.</summary>
    public bool HasMoreItems { get; init; }

    /// <summary>Whether the items stand for any number of others like them, as those that a function makes of a list nobody knows.</summary>
    public bool IsAlike { get; init; }

    /// <summary>The expression that there are more items by; null when there are none, or nobody knows.</summary>
    public IOperation? More { get; init; }

    /// <summary>Whether code that cannot be read has had the object, so that its members may hold anything.</summary>
    public bool IsShared { get; init; }

    /// <summary>The text that a builder has gathered; default for what gathers none.</summary>
    public ImmutableArray<UrlShape> Content { get; init; }

    private static ImmutableDictionary<object, AbstractValue> NoMembers { get; } = ImmutableDictionary.Create<object, AbstractValue>(MemberKey.Comparer);

    private static ImmutableDictionary<object, IOperation> NoOrigins { get; } = ImmutableDictionary.Create<object, IOperation>(MemberKey.Comparer);

    public AbstractObject With(object key, AbstractValue value, IOperation? origin = null) =>
        this with { Members = Members.SetItem(key, value), Origins = origin is null ? Origins : Origins.SetItem(key, origin) };

    /// <summary>What stands for this object in one state and for the other in another.</summary>
    public AbstractObject Join(AbstractObject other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var members = Members.ToBuilder();
        foreach (var pair in other.Members)
        {
            members[pair.Key] = members.TryGetValue(pair.Key, out var own) && !own.Equals(pair.Value) ? AbstractValue.Join([own, pair.Value]) : pair.Value;
        }

        return this with
        {
            Members = members.ToImmutable(),
            Origins = Origins.IsEmpty ? other.Origins : Origins.SetItems(other.Origins),
            Content = Content.IsDefault ? other.Content : other.Content.IsDefault ? Content : Content.Or(other.Content),
            Items = Items.IsDefault ? other.Items : other.Items.IsDefault ? Items : [.. Items.Union(other.Items)],
            HasMoreItems = HasMoreItems || other.HasMoreItems || !SameItems(other),
            IsAlike = IsAlike && other.IsAlike,
            More = More ?? other.More,
            IsShared = IsShared || other.IsShared,
        };
    }

    private bool SameItems(AbstractObject other) => Items.IsDefault || other.Items.IsDefault ? Items.IsDefault && other.Items.IsDefault : Items.SequenceEqual(other.Items);
}

/// <summary>The key of a member: its symbol where the program declares it, its name where a library does.</summary>
internal static class MemberKey
{
    public static IEqualityComparer<object> Comparer { get; } = new KeyComparer();

    public static object Of(ISymbol member) => (member.DeclaringSyntaxReferences.IsEmpty && !member.ContainingType.IsAnonymousType) || KnownNames.IsLibrarys(member.ContainingType) ? member.Name : member.OriginalDefinition;

    private sealed class KeyComparer : IEqualityComparer<object>
    {
        public new bool Equals(object? one, object? other) => one is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, other as ISymbol) : object.Equals(one, other);

        public int GetHashCode(object key) => key is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : key.GetHashCode();
    }
}
