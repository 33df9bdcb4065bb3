using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation;

/// <summary>What is known at one point of the code: the variables and the heap. Immutable, so that branches fork it at no cost.</summary>
internal sealed record AnalysisState(ImmutableDictionary<ISymbol, AbstractValue> Variables, ImmutableDictionary<int, AbstractObject> Heap)
{
    public static readonly AnalysisState Empty = new(ImmutableDictionary.Create<ISymbol, AbstractValue>(SymbolEqualityComparer.Default), ImmutableDictionary<int, AbstractObject>.Empty);

    public AnalysisState With(ISymbol variable, AbstractValue value) => this with { Variables = Variables.SetItem(variable, value) };

    public AnalysisState With(int id, AbstractObject content) => this with { Heap = Heap.SetItem(id, content) };

    public AbstractObject? ObjectOf(AbstractValue? value) => value is ReferenceValue reference && Heap.TryGetValue(reference.Id, out var found) ? found : null;

    public AnalysisState Join(AnalysisState other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var variables = Variables;
        if (!ReferenceEquals(Variables, other.Variables))
        {
            var builder = Variables.ToBuilder();
            foreach (var pair in other.Variables)
            {
                if (!builder.TryGetValue(pair.Key, out var own))
                {
                    builder[pair.Key] = pair.Value;
                }
                else if (!ReferenceEquals(own, pair.Value) && !own.Equals(pair.Value))
                {
                    builder[pair.Key] = AbstractValue.Join([own, pair.Value]);
                }
            }

            variables = builder.ToImmutable();
        }

        var heap = Heap;
        if (!ReferenceEquals(Heap, other.Heap))
        {
            var builder = Heap.ToBuilder();
            foreach (var pair in other.Heap)
            {
                if (!builder.TryGetValue(pair.Key, out var own))
                {
                    builder[pair.Key] = pair.Value;
                }
                else if (!ReferenceEquals(own, pair.Value))
                {
                    builder[pair.Key] = own.Join(pair.Value);
                }
            }

            heap = builder.ToImmutable();
        }

        return new AnalysisState(variables, heap);
    }
}

/// <summary>The states in which a point of the code may be reached; what was chosen together stays together until there are too many.</summary>
internal static class AnalysisStates
{
    /// <summary>More ways than this to one point are joined into one.</summary>
    private const int Most = 12;

    public static List<AnalysisState> Bounded(this List<AnalysisState> states)
    {
        if (states.Count < 2)
        {
            return states;
        }

        var distinct = new List<AnalysisState>(states.Count);
        foreach (var state in states)
        {
            if (!distinct.Exists(known => ReferenceEquals(known.Variables, state.Variables) && ReferenceEquals(known.Heap, state.Heap)))
            {
                distinct.Add(state);
            }
        }

        return distinct.Count <= Most ? distinct : [distinct.Aggregate(static (all, state) => all.Join(state))];
    }
}
