using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation;

/// <summary>Widens what a round of a loop adds to a text into one piece that is as long as the program's data.</summary>
/// <param name="adding">The code of a round.</param>
/// <param name="isCut">Whether the rounds are as many as somebody has cut a list to.</param>
internal sealed class Growth(IOperation adding, bool isCut)
{
    /// <summary>The state of any later round; null when no round adds to a text or a list.</summary>
    /// <param name="before">The state before the first round.</param>
    /// <param name="once">The state after it.</param>
    public AnalysisState? Widen(AnalysisState before, AnalysisState once)
    {
        var state = once.Join(before);
        var isGrown = false;
        foreach (var pair in once.Variables)
        {
            if (before.Variables.TryGetValue(pair.Key, out var start) && start is TextValue from && pair.Value is TextValue to && Added(from.Shapes, to.Shapes) is { IsDefault: false } grown)
            {
                state = state.With(pair.Key, new TextValue(grown));
                isGrown = true;
            }
        }

        foreach (var pair in once.Heap)
        {
            if (before.Heap.TryGetValue(pair.Key, out var start) && !ReferenceEquals(start, pair.Value) && Widened(start, pair.Value) is { } grown)
            {
                state = state.With(pair.Key, grown);
                isGrown = true;
            }
        }

        return isGrown ? state : null;
    }

    /// <summary>The state behind the loop: as widened where a further round adds more of the same, and as it was after any round where it does not.</summary>
    /// <param name="before">The state before the first round.</param>
    /// <param name="widened">The state that a later round began in.</param>
    /// <param name="again">The state after that round.</param>
    public static AnalysisState Settle(AnalysisState before, AnalysisState widened, AnalysisState again)
    {
        var state = again.Join(before);
        foreach (var pair in widened.Variables)
        {
            if (pair.Value is TextValue { Shapes: var shapes } && shapes.Any(static shape => shape.Grows) && again.Variables.TryGetValue(pair.Key, out var now) && now is TextValue later && Extend(later.Shapes, shapes))
            {
                state = state.With(pair.Key, pair.Value);
            }
        }

        foreach (var pair in widened.Heap)
        {
            if (again.Heap.TryGetValue(pair.Key, out var now) && (GrowsOn(pair.Value, now) || (pair.Value.HasMoreItems && !now.Items.IsDefault)))
            {
                state = state.With(pair.Key, pair.Value);
            }
        }

        return state;
    }

    private static bool GrowsOn(AbstractObject widened, AbstractObject now) => !widened.Content.IsDefault && !now.Content.IsDefault
        && widened.Content.Any(static shape => shape.Grows) && Extend(now.Content, widened.Content);

    private static bool Extend(ImmutableArray<UrlShape> later, ImmutableArray<UrlShape> shapes) =>
        shapes.Where(static shape => shape.Grows).All(start => later.Any(shape => shape.Says(start) || shape.Extends(start)));

    private AbstractObject? Widened(AbstractObject start, AbstractObject once)
    {
        if (!start.Content.IsDefault && !once.Content.IsDefault)
        {
            return Added(start.Content, once.Content) is { IsDefault: false } grown ? once with { Content = grown } : null;
        }

        return !start.Items.IsDefault && !once.Items.IsDefault && once.Items.Length > start.Items.Length ? once with { HasMoreItems = true, More = once.More ?? adding } : null;
    }

    /// <summary>What the text is after any number of rounds: what it was, or that with a growing piece behind it; default when a round adds nothing to it.</summary>
    private ImmutableArray<UrlShape> Added(ImmutableArray<UrlShape> before, ImmutableArray<UrlShape> once)
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

            grown = grown.Or([start.Append(UrlShape.Of(new Hole(adding, Grows: !isCut)))]);
            adds = true;
        }

        return adds ? grown : default;
    }
}
