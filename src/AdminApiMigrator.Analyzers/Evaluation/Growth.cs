using System.Collections.Immutable;
using AdminApiMigrator.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <summary>Widens what a round of a loop adds to a text into one piece that is as long as the program's data.</summary>
internal static class Growth
{
    /// <summary>The state of any later round; null when no round adds to a text.</summary>
    public static AnalysisState? Widen(AnalysisState before, AnalysisState once, ILoopOperation loop, ProgramIndex program)
    {
        var state = once.Join(before);
        var isGrown = false;
        foreach (var pair in once.Variables)
        {
            if (before.Variables.TryGetValue(pair.Key, out var start) && start is TextValue from && pair.Value is TextValue to && Added(from.Shapes, to.Shapes, loop) is { IsDefault: false } grown)
            {
                state = state.With(pair.Key, new TextValue(grown));
                isGrown = true;
            }
        }

        foreach (var pair in once.Heap)
        {
            if (before.Heap.TryGetValue(pair.Key, out var start) && !ReferenceEquals(start, pair.Value)
                && !start.Content.IsDefault && !pair.Value.Content.IsDefault && Added(start.Content, pair.Value.Content, loop) is { IsDefault: false } grown)
            {
                state = state.With(pair.Key, pair.Value with { Content = grown });
                isGrown = true;
            }
            else if (start is { Items.IsDefault: false } && !pair.Value.Items.IsDefault && pair.Value.Items.Length > start.Items.Length)
            {
                state = state.With(pair.Key, pair.Value with { HasMoreItems = true });
                isGrown = true;
            }
        }

        return isGrown ? state : null;
    }

    /// <summary>The state behind the loop: as widened where a further round has only added more of the same.</summary>
    public static AnalysisState Settle(AnalysisState widened, AnalysisState again)
    {
        var state = again.Join(widened);
        foreach (var pair in widened.Variables)
        {
            if (pair.Value is TextValue { Shapes: var shapes } && shapes.Any(static shape => shape.Grows))
            {
                state = state.With(pair.Key, pair.Value);
            }
        }

        foreach (var pair in widened.Heap)
        {
            if (!pair.Value.Content.IsDefault && pair.Value.Content.Any(static shape => shape.Grows))
            {
                state = state.With(pair.Key, pair.Value);
            }
        }

        return state;
    }

    /// <summary>What the text is after any number of rounds: what it was, or that with a growing piece behind it.</summary>
    private static ImmutableArray<UrlShape> Added(ImmutableArray<UrlShape> before, ImmutableArray<UrlShape> once, ILoopOperation loop)
    {
        var grown = before;
        var adds = false;
        foreach (var shape in once)
        {
            if (before.Any(shape.Says))
            {
                continue;
            }

            if (before.FirstOrDefault(shape.Extends) is not { } start)
            {
                return default;
            }

            var added = shape.After(start);
            var isCut = loop is IForEachLoopOperation { Collection.Syntax: var items } && Batches.Cut(items) && !Batches.AreParts(items);
            grown = grown.Or([start.Append(UrlShape.Of(new Hole(AddingIn(loop, added), Grows: !isCut)))]);
            adds = true;
        }

        return adds ? grown : default;
    }

    /// <summary>The expression that a growing piece is told by.</summary>
    private static IOperation AddingIn(ILoopOperation loop, UrlShape added) => loop.Body;
}
