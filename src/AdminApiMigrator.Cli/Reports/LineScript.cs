namespace AdminApiMigrator.Cli.Reports;

/// <summary>What becomes of a line.</summary>
internal enum LineKind
{
    /// <summary>In both texts.</summary>
    Same,

    /// <summary>Only in the old text.</summary>
    Removed,

    /// <summary>Only in the new text.</summary>
    Added,
}

/// <summary>
/// The shortest way from one list of lines to another (E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986).
/// </summary>
internal static class LineScript
{
    public static IReadOnlyList<(LineKind Kind, string Text)> Between(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var prefix = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var rest = Math.Min(before.Count, after.Count) - prefix;
        var suffix = 0;
        while (suffix < rest && before[before.Count - 1 - suffix] == after[after.Count - 1 - suffix])
        {
            suffix++;
        }

        var script = before.Take(prefix).Select(line => (LineKind.Same, line)).ToList();
        script.AddRange(Shortest([.. before.Skip(prefix).SkipLast(suffix)], [.. after.Skip(prefix).SkipLast(suffix)]));
        script.AddRange(before.Skip(before.Count - suffix).Select(line => (LineKind.Same, line)));
        return script;
    }

    private static List<(LineKind Kind, string Text)> Shortest(string[] before, string[] after)
    {
        // reach[k] is the furthest old line on diagonal k = old - new; a copy per step is kept to walk back.
        var max = before.Length + after.Length;
        var reach = new int[(2 * max) + 2];
        var steps = new List<int[]>();
        for (var step = 0; step <= max; step++)
        {
            steps.Add([.. reach]);
            for (var k = -step; k <= step; k += 2)
            {
                var down = k == -step || (k != step && reach[max + k - 1] < reach[max + k + 1]);
                var old = down ? reach[max + k + 1] : reach[max + k - 1] + 1;
                while (old < before.Length && old - k < after.Length && before[old] == after[old - k])
                {
                    old++;
                }

                reach[max + k] = old;
                if (old >= before.Length && old - k >= after.Length)
                {
                    return WalkBack(before, after, steps, max);
                }
            }
        }

        return [];
    }

    private static List<(LineKind Kind, string Text)> WalkBack(string[] before, string[] after, List<int[]> steps, int max)
    {
        var script = new List<(LineKind, string)>();
        var (old, @new) = (before.Length, after.Length);
        for (var step = steps.Count - 1; old > 0 || @new > 0; step--)
        {
            var reach = steps[step];
            var k = old - @new;
            var down = k == -step || (k != step && reach[max + k - 1] < reach[max + k + 1]);
            var from = down ? k + 1 : k - 1;
            var fromOld = step == 0 ? 0 : reach[max + from];
            var fromNew = step == 0 ? 0 : fromOld - from;
            while (old > fromOld && @new > fromNew)
            {
                script.Add((LineKind.Same, before[--old]));
                @new--;
            }

            if (step > 0)
            {
                script.Add(down ? (LineKind.Added, after[--@new]) : (LineKind.Removed, before[--old]));
            }
        }

        script.Reverse();
        return script;
    }
}
