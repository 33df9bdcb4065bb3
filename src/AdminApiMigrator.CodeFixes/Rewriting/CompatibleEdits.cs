namespace AdminApiMigrator.Rewriting;

/// <summary>
/// The edits of several rewrites of one file, in text order. Two findings may plan the same edit (a call that chooses between two removed
/// endpoints, a line that both make needless); it is done once. A rewrite that would cut into another's edits waits for the next run.
/// </summary>
internal static class CompatibleEdits
{
    public static IReadOnlyList<Edit> Of(IEnumerable<Rewrite> rewrites)
    {
        var taken = new SortedDictionary<int, Edit>();
        foreach (var rewrite in rewrites)
        {
            var added = rewrite.Edits.Where(edit => !(taken.TryGetValue(edit.Start, out var same) && same == edit)).ToList();
            if (added.All(edit => taken.Values.All(other => !Overlap(edit, other))))
            {
                foreach (var edit in added)
                {
                    taken.Add(edit.Start, edit);
                }
            }
        }

        return [.. taken.Values];
    }

    private static bool Overlap(Edit left, Edit right) =>
        left.Start == right.Start || (left.Start < right.Span.End && right.Start < left.Span.End);
}
