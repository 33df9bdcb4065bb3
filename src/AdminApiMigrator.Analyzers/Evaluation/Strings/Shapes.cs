using System.Collections.Immutable;

namespace AdminApiMigrator.Evaluation;

/// <summary>The shapes one text may have, where the code chooses among several.</summary>
internal static class Shapes
{
    /// <summary>More shapes than this are not worth telling apart.</summary>
    public const int Most = 16;

    /// <summary>Every shape of the left with every shape of the right behind it.</summary>
    public static ImmutableArray<UrlShape> Times(this ImmutableArray<UrlShape> left, ImmutableArray<UrlShape> right) =>
        left.Combine(right, static (l, r) => l.Append(r));

    public static ImmutableArray<UrlShape> Combine(this ImmutableArray<UrlShape> left, ImmutableArray<UrlShape> right, Func<UrlShape, UrlShape, UrlShape> join) =>
        left.Length == 1 && right.Length == 1
            ? [join(left[0], right[0])]
            : [.. left.SelectMany(l => right.Select(r => join(l, r))).Take(Most)];

    /// <summary>The shapes of both, each once.</summary>
    public static ImmutableArray<UrlShape> Or(this ImmutableArray<UrlShape> left, ImmutableArray<UrlShape> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.IsEmpty ? right : left;
        }

        var all = left.ToBuilder();
        foreach (var shape in right)
        {
            if (all.Count < Most && !all.Any(shape.Says))
            {
                all.Add(shape);
            }
        }

        return all.ToImmutable();
    }

    public static ImmutableArray<UrlShape> Each(this ImmutableArray<UrlShape> shapes, Func<UrlShape, UrlShape> change) =>
        [.. shapes.Select(change)];
}
