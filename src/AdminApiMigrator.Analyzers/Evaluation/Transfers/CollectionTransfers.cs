using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>Lists, tables and queues of the framework, and LINQ over them.</summary>
internal static class CollectionTransfers
{
    private const int MostItems = 32;

    private const string Adding = "Add TryAdd Enqueue Push AddLast AddFirst Append TryWrite Write WriteAsync";
    private const string Keeping = "ToArray ToList AsEnumerable AsReadOnly ToHashSet Distinct DistinctBy OrderBy OrderByDescending ThenBy ThenByDescending Reverse Order OrderDescending Take Skip TakeLast SkipLast Cast OfType AsParallel ToAsyncEnumerable AsQueryable ToImmutableArray ToImmutableList ToImmutableHashSet ToImmutable ToFrozenSet ToFrozenDictionary ToImmutableDictionary ToBuilder Index AsSpan AsMemory";
    private const string Picking = "First FirstOrDefault Single SingleOrDefault Last LastOrDefault Find Peek Dequeue Pop ElementAt ElementAtOrDefault Take Max Min MinBy MaxBy";

    private static readonly ImmutableArray<string> Lists =
    [
        "System.Collections.Generic.List`1", "System.Collections.Generic.IList`1", "System.Collections.Generic.ICollection`1", "System.Collections.Generic.ISet`1", "System.Collections.Generic.HashSet`1",
        "System.Collections.Generic.Queue`1", "System.Collections.Generic.Stack`1", "System.Collections.Generic.LinkedList`1", "System.Collections.Generic.SortedSet`1",
        "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.IDictionary`2", "System.Collections.Generic.IReadOnlyDictionary`2", "System.Collections.Generic.SortedDictionary`2",
        "System.Collections.Generic.SortedList`2", "System.Collections.Concurrent.ConcurrentDictionary`2", "System.Collections.Concurrent.ConcurrentQueue`1", "System.Collections.Concurrent.ConcurrentBag`1",
        "System.Collections.Concurrent.ConcurrentStack`1", "System.Collections.Concurrent.BlockingCollection`1", "System.Collections.ObjectModel.Collection`1", "System.Collections.ObjectModel.ReadOnlyDictionary`2",
        "System.Collections.Immutable.ImmutableArray`1", "System.Collections.Immutable.ImmutableList`1", "System.Collections.Immutable.ImmutableDictionary`2", "System.Collections.Immutable.ImmutableHashSet`1",
        "System.Collections.Immutable.ImmutableArray`1+Builder", "System.Collections.Immutable.ImmutableList`1+Builder", "System.Collections.Immutable.ImmutableDictionary`2+Builder",
        "System.Collections.Frozen.FrozenDictionary`2", "System.Collections.Frozen.FrozenSet`1", "System.Collections.Generic.PriorityQueue`2",
        "System.Text.Json.Nodes.JsonObject", "Newtonsoft.Json.Linq.JObject",
    ];

    private static readonly ImmutableArray<string> Extensions =
    [
        "System.Linq.Enumerable", "System.Linq.ParallelEnumerable", "System.Linq.AsyncEnumerable", "System.Linq.ImmutableArrayExtensions", "System.Collections.Immutable.ImmutableArray", "System.Collections.Immutable.ImmutableList",
        "System.Collections.Immutable.ImmutableDictionary", "System.Collections.Frozen.FrozenDictionary", "System.Collections.Frozen.FrozenSet", "System.Collections.Generic.CollectionExtensions", "System.Array", "System.Threading.Tasks.Parallel",
        "System.MemoryExtensions",
    ];

    public static readonly ImmutableArray<MethodRow> Methods =
    [
        .. Lists.SelectMany(static type => Rows(type)),
        .. Extensions.SelectMany(static type => Rows(type)),
        new("System.Collections.Generic.KeyValuePair", "Create", static (_, call) => new TupleValue(call.Values)),
        new("System.Tuple", "Create", static (_, call) => new TupleValue(call.Values)),
        new("System.ValueTuple", "Create", static (_, call) => new TupleValue(call.Values)),
    ];

    public static readonly ImmutableArray<PropertyRow> Properties =
    [
        .. Lists.SelectMany(static type => new PropertyRow[]
        {
            new(type, "Keys", static (interpreter, owner, reference) => Parts(interpreter, owner, reference, 0)),
            new(type, "Values", static (interpreter, owner, reference) => Parts(interpreter, owner, reference, 1)),
            new(type, "Count Length", static (interpreter, owner, _) => interpreter.ItemsOf(owner) is ({ } items, false) ? new ConstantValue(items.Length) : null),
        }),
        new("System.Array", "Length", static (interpreter, owner, _) => interpreter.ItemsOf(owner) is ({ } items, false) ? new ConstantValue(items.Length) : null),
        new("System.Collections.Generic.KeyValuePair`2", "*", static (_, _, _) => null),
        new("System.Collections.Immutable.ImmutableArray`1", "Empty", static (interpreter, _, reference) => interpreter.Allocate(new AbstractObject(reference.Type, reference) { Items = [] })),
    ];

    public static readonly ImmutableArray<ConstructorRow> Constructors = [.. Lists.Where(static type => !type.EndsWith("Object", StringComparison.Ordinal)).Select(static type => new ConstructorRow(type, Filled))];

    private static IEnumerable<MethodRow> Rows(string type) =>
    [
        new(type, Adding, Add),
        new(type, "AddRange EnqueueRange PushRange UnionWith", AddAll),
        new(type, "Insert", Insert),
        new(type, "Remove", static (interpreter, call) => null),
        new(type, "Clear", Clear),
        new(type, "Prepend", Prepend),
        new(type, "Concat Union", Concat),
        new(type, "Where TakeWhile SkipWhile FindAll", Where),
        new(type, "TryGetValue", TryGet),
        new(type, "GetValueOrDefault", static (interpreter, call) => call.Count > 0 && call.Receiver is { } table ? interpreter.Pick(table, call[0], call.Operation) : null),
        new(type, "GetOrAdd", GetOrAdd),
        new(type, "TryDequeue TryPop TryPeek TryTake", TryTake),
        new(type, "Select SelectMany ForEach ForEachAsync ForAll ConvertAll", Selected),
        new(type, "Aggregate", Aggregated),
        new(type, "ToDictionary ToLookup GroupBy", Keyed),
        new(type, "Zip", Zipped),
        new(type, "Create Range Repeat Empty", Created),
        new(type, "Any All ContainsKey Contains", Asked),
        new(type, "SetItem", static (interpreter, call) => SetItem(interpreter, call)),
        new(type, Keeping, Kept),
        new(type, Picking, Picked),
    ];

    /// <summary>Whether a method of that name adds an item to a collection.</summary>
    public static bool Adds(string name) => KnownNames.Covers(Adding, name);

    private static AbstractValue? Source(CallValues call) => call.Receiver ?? (call.Values.IsEmpty ? null : call.Values[0]);

    /// <summary>The arguments behind the list.</summary>
    private static ImmutableArray<AbstractValue> Rest(CallValues call) => call.Receiver is null || call.First == 1 ? call.Values.RemoveAt(0) : call.Values;

    private static AbstractValue Made(Interpreter interpreter, CallValues call, IEnumerable<AbstractValue> items, bool hasMore)
    {
        var all = items.Take(MostItems + 1).ToList();
        var source = interpreter.ObjectOf(Source(call));
        return interpreter.Allocate(new AbstractObject(call.Operation.Type, call.Operation)
        {
            Items = [.. all.Take(MostItems)],
            HasMoreItems = hasMore || all.Count > MostItems,
            IsAlike = source is { IsAlike: true } && call.Method.Name is not ("Append" or "Prepend" or "Concat"),
            More = source?.More,
        });
    }

    private static AbstractObject Filled(Interpreter interpreter, AbstractObject created, ConstructorValues arguments)
    {
        var copied = arguments["collection"] ?? arguments["dictionary"];
        return copied is null ? created with { Items = [] }
            : interpreter.ItemsOf(copied) is var (items, hasMore) ? created with { Items = items, HasMoreItems = hasMore, IsAlike = interpreter.IsAlike(copied), More = interpreter.ObjectOf(copied)?.More }
            : created;
    }

    private static AbstractValue? Add(Interpreter interpreter, CallValues call)
    {
        var rest = Rest(call);
        if (call.Receiver is not { } list || rest.Length is not (1 or 2))
        {
            return null;
        }

        var isImmutable = call.Operation.Type is INamedTypeSymbol { SpecialType: SpecialType.None, ContainingNamespace.Name: "Immutable" } || call.Method.Name == "Append";
        var item = rest.Length == 2 && call.Method.Name is "Add" or "TryAdd" ? new TupleValue(rest) : rest[0];
        if (isImmutable)
        {
            var (items, hasMore) = interpreter.ItemsOf(list);
            return Made(interpreter, call, items.Add(item), hasMore);
        }

        foreach (var one in list.Alternatives)
        {
            interpreter.Update(one, content => content with { Items = (content.Items.IsDefault ? [] : content.Items).Add(item), HasMoreItems = content.HasMoreItems || content.Items.IsDefault });
        }

        return new UnknownValue(call.Operation);
    }

    private static AbstractValue? AddAll(Interpreter interpreter, CallValues call)
    {
        var (items, hasMore) = interpreter.ItemsOf(Rest(call)[0]);
        var more = hasMore ? interpreter.ObjectOf(Rest(call)[0])?.More ?? call.Operation.Arguments[call.Operation.Arguments.Length - 1].Value : null;
        foreach (var one in call.Receiver?.Alternatives ?? [])
        {
            interpreter.Update(one, content => content with { Items = [.. content.Items.IsDefault ? [] : content.Items, .. items], HasMoreItems = content.HasMoreItems || hasMore, More = content.More ?? more });
        }

        return call.Receiver;
    }

    private static AbstractValue? Insert(Interpreter interpreter, CallValues call)
    {
        var rest = Rest(call);
        foreach (var one in call.Receiver?.Alternatives ?? [])
        {
            interpreter.Update(one, content => rest is [ConstantValue { Value: int at }, var item] && !content.Items.IsDefault && at >= 0 && at <= content.Items.Length
                ? content with { Items = content.Items.Insert(at, item) }
                : content with { HasMoreItems = true });
        }

        return call.Receiver;
    }

    private static AbstractValue? Clear(Interpreter interpreter, CallValues call)
    {
        foreach (var one in call.Receiver?.Alternatives ?? [])
        {
            interpreter.Update(one, static content => content with { Items = [], HasMoreItems = false });
        }

        return call.Receiver;
    }

    private static AbstractValue? Prepend(Interpreter interpreter, CallValues call)
    {
        var (items, hasMore) = interpreter.ItemsOf(Source(call)!);
        return Made(interpreter, call, items.Insert(0, Rest(call)[0]), hasMore);
    }

    private static AbstractValue? Concat(Interpreter interpreter, CallValues call)
    {
        var (items, hasMore) = interpreter.ItemsOf(Source(call)!);
        var (others, isOpen) = interpreter.ItemsOf(Rest(call)[0]);
        return Made(interpreter, call, items.AddRange(others), hasMore || isOpen);
    }

    private static AbstractValue? Where(Interpreter interpreter, CallValues call)
    {
        var (items, hasMore) = interpreter.ItemsOf(Source(call)!);
        if (items.IsEmpty)
        {
            return hasMore ? Unlisted(interpreter, call) : Made(interpreter, call, [], false);
        }

        return Made(interpreter, call, Let(interpreter, call, items), hasMore);
    }

    /// <summary>The items that the condition does not surely refuse.</summary>
    private static List<AbstractValue> Let(Interpreter interpreter, CallValues call, ImmutableArray<AbstractValue> items)
    {
        var condition = Rest(call).FirstOrDefault(static value => value is FunctionValue);
        return condition is null ? [.. items] : [.. items.Where(item => interpreter.Apply(condition, [item], call.Operation) is not ConstantValue { Value: false })];
    }

    /// <summary>A list of which no item is known: what runs over it runs once, on something unknown.</summary>
    private static AbstractValue? Unlisted(Interpreter interpreter, CallValues call)
    {
        foreach (var function in Rest(call))
        {
            if (function is FunctionValue)
            {
                interpreter.ApplyToUnknown(function, call.Operation);
            }
        }

        return null;
    }

    private static AbstractValue? TryGet(Interpreter interpreter, CallValues call)
    {
        if (call.Receiver is not { } table || call.Count < 2)
        {
            return null;
        }

        interpreter.GiveOut(call.Expression(1), interpreter.Pick(table, call[0], call.Expression(1)));
        return new UnknownValue(call.Operation);
    }

    private static AbstractValue? GetOrAdd(Interpreter interpreter, CallValues call)
    {
        if (call.Receiver is not { } table || call.Count < 2)
        {
            return null;
        }

        var made = call[1] is FunctionValue ? interpreter.Apply(call[1], [call[0]], call.Operation) ?? new UnknownValue(call.Operation) : call[1];
        interpreter.PutItem(table, call[0], made);
        return made;
    }

    private static AbstractValue? TryTake(Interpreter interpreter, CallValues call)
    {
        var (items, hasMore) = interpreter.ItemsOf(Source(call)!);
        if (items.IsEmpty || call.Count == 0)
        {
            return null;
        }

        interpreter.GiveOut(call.Expression(call.Count - 1), AbstractValue.Join(items));
        return new UnknownValue(call.Operation);
    }

    private static AbstractValue? Selected(Interpreter interpreter, CallValues call)
    {
        if (Rest(call).FirstOrDefault(static value => value is FunctionValue) is not { } function || Source(call) is not { } list)
        {
            return null;
        }

        var (items, hasMore) = interpreter.ItemsOf(list);
        var isAlike = interpreter.IsAlike(list);
        if (call.Method.Name is "ForEach" or "ForEachAsync" or "ForAll")
        {
            foreach (var item in isAlike ? [] : items)
            {
                interpreter.Apply(function, [item], call.Operation);
            }

            if (isAlike || hasMore)
            {
                interpreter.RepeatFunction(function, isAlike ? AbstractValue.Join(items) : null, list, call.Operation);
            }

            return new UnknownValue(call.Operation);
        }

        var results = items.Select(item => interpreter.Apply(function, [item], call.Operation) ?? new UnknownValue(call.Operation)).ToList();
        var isUnlisted = items.IsEmpty && hasMore;
        if (isUnlisted)
        {
            results.Add(interpreter.ApplyToUnknown(function, call.Operation));
        }

        var made = call.Method.Name == "SelectMany"
            ? Made(interpreter, call, results.SelectMany(result => interpreter.ItemsOf(result).Items), hasMore || results.Exists(result => interpreter.ItemsOf(result).HasMore))
            : Made(interpreter, call, results, hasMore);
        if (isUnlisted)
        {
            interpreter.Update(made, content => content with { IsAlike = !content.Items.IsEmpty, More = call.Operation });
        }

        return made;
    }

    private static AbstractValue? Aggregated(Interpreter interpreter, CallValues call)
    {
        var rest = Rest(call);
        var (items, hasMore) = interpreter.ItemsOf(Source(call)!);
        if (rest is [FunctionValue only])
        {
            return items.IsEmpty || hasMore ? null : items.Skip(1).Aggregate(items[0], (now, item) => interpreter.Apply(only, [now, item], call.Operation) ?? now);
        }

        if (rest is not [var seed, FunctionValue function, ..])
        {
            return null;
        }

        if ((items.IsEmpty && hasMore) || interpreter.IsAlike(Source(call)!))
        {
            return seed is not TextValue { Shapes: var start } ? interpreter.ApplyToUnknown(function, call.Operation)
                : new TextValue(start.Each(shape => shape.Append(UrlShape.Of(new Hole(call.Operation, Grows: GrowingList.MayAppend(call.Operation.Syntax) && !Batches.Cut(call.Operation.Syntax))))));
        }

        return items.Aggregate(seed, (now, item) => interpreter.Apply(function, [now, item], call.Operation) ?? now);
    }

    private static AbstractValue? Keyed(Interpreter interpreter, CallValues call)
    {
        var (items, hasMore) = interpreter.ItemsOf(Source(call)!);
        var functions = Rest(call).Where(static value => value is FunctionValue).ToList();
        if (call.Method.Name != "ToDictionary" || items.IsEmpty)
        {
            return null;
        }

        return Made(interpreter, call, functions.Count == 0 ? items : items.Select(item => (AbstractValue)new TupleValue(
        [
            interpreter.Apply(functions[0], [item], call.Operation) ?? new UnknownValue(call.Operation),
            functions.Count > 1 ? interpreter.Apply(functions[1], [item], call.Operation) ?? new UnknownValue(call.Operation) : item,
        ])), hasMore);
    }

    private static AbstractValue? Zipped(Interpreter interpreter, CallValues call)
    {
        var rest = Rest(call);
        var (items, hasMore) = interpreter.ItemsOf(Source(call)!);
        var (others, isOpen) = interpreter.ItemsOf(rest[0]);
        return hasMore || isOpen ? null
            : Made(interpreter, call, items.Zip(others, (one, other) => rest.Length > 1 ? interpreter.Apply(rest[1], [one, other], call.Operation) ?? new UnknownValue(call.Operation) : new TupleValue([one, other])), false);
    }

    private static AbstractValue? Created(Interpreter interpreter, CallValues call) => call.Method.Name switch
    {
        "Empty" => Made(interpreter, call, [], false),
        "Repeat" when call.Values is [var item, ConstantValue { Value: int count }] => Made(interpreter, call, Enumerable.Repeat(item, Math.Min(count, MostItems + 1)), false),
        "Create" when call.Values is [ReferenceValue only] && interpreter.ObjectOf(only) is { Items.IsDefault: false } array => Made(interpreter, call, array.Items, array.HasMoreItems),
        "Create" => Made(interpreter, call, call.Values, false),
        _ => null,
    };

    private static AbstractValue? Asked(Interpreter interpreter, CallValues call)
    {
        var (items, hasMore) = interpreter.ItemsOf(Source(call)!);
        foreach (var function in Rest(call).Where(static value => value is FunctionValue))
        {
            foreach (var item in items)
            {
                interpreter.Apply(function, [item], call.Operation);
            }
        }

        return call.Method.Name == "Any" && Rest(call).IsEmpty && !hasMore ? new ConstantValue(!items.IsEmpty) : new UnknownValue(call.Operation);
    }

    private static AbstractValue? SetItem(Interpreter interpreter, CallValues call)
    {
        if (call.Receiver is null || interpreter.ObjectOf(call.Receiver) is not { } content)
        {
            return null;
        }

        var copy = interpreter.Allocate(content with { Site = call.Operation });
        interpreter.PutItem(copy, call[0], call[1]);
        return copy;
    }

    private static AbstractValue? Kept(Interpreter interpreter, CallValues call)
    {
        if (Source(call) is not { } list || list is TextValue)
        {
            return null;
        }

        var (items, hasMore) = interpreter.ItemsOf(list);
        return items.IsEmpty && hasMore ? Unlisted(interpreter, call)
            : call.Method.Name is "Take" or "Skip" or "TakeLast" or "SkipLast" ? Sliced(interpreter, call, items, hasMore)
            : call.Method.Name == "Reverse" ? Made(interpreter, call, items.Reverse(), hasMore)
            : Made(interpreter, call, items, hasMore);
    }

    private static AbstractValue Sliced(Interpreter interpreter, CallValues call, ImmutableArray<AbstractValue> items, bool hasMore) => (call.Method.Name, Rest(call)) switch
    {
        ("Take", [ConstantValue { Value: int count }]) => Made(interpreter, call, items.Take(count), hasMore && count > items.Length),
        ("Skip", [ConstantValue { Value: int count }]) => Made(interpreter, call, items.Skip(count), hasMore),
        _ => Made(interpreter, call, items, hasMore),
    };

    private static AbstractValue? Picked(Interpreter interpreter, CallValues call)
    {
        var (items, hasMore) = interpreter.ItemsOf(Source(call)!);
        if (items.IsEmpty)
        {
            return Unlisted(interpreter, call);
        }

        if (call.Method.Name.StartsWith("ElementAt", StringComparison.Ordinal))
        {
            return interpreter.Pick(Source(call)!, Rest(call)[0], call.Operation);
        }

        var kept = Let(interpreter, call, items);
        return kept.Count == 0 ? null
            : Rest(call).IsEmpty && !hasMore && call.Method.Name.StartsWith("First", StringComparison.Ordinal) ? kept[0]
            : Rest(call).IsEmpty && !hasMore && call.Method.Name.StartsWith("Last", StringComparison.Ordinal) ? kept[kept.Count - 1]
            : AbstractValue.Join(kept);
    }

    private static AbstractValue? Parts(Interpreter interpreter, AbstractValue owner, IOperation reference, int part)
    {
        var (items, hasMore) = interpreter.ItemsOf(owner);
        return items.IsEmpty ? null
            : interpreter.Allocate(new AbstractObject(null, reference) { Items = [.. items.OfType<TupleValue>().Where(entry => part < entry.Elements.Length).Select(entry => entry.Elements[part])], HasMoreItems = hasMore });
    }
}
