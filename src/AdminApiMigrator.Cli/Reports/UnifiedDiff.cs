using System.Text;

namespace AdminApiMigrator.Cli.Reports;

/// <summary>The difference of two texts in the form that patch and git apply read.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The lines of the diff, heads included; empty when the texts are equal.</summary>
    /// <param name="path">The path to name, with forward slashes.</param>
    /// <param name="before">The old text; a carriage return is part of its line.</param>
    /// <param name="after">The new text.</param>
    public static IReadOnlyList<string> Of(string path, string before, string after)
    {
        if (before == after)
        {
            return [];
        }

        var script = LineScript.Between(Lines(before), Lines(after));
        var lines = new List<string> { $"--- a/{path}", $"+++ b/{path}" };
        for (var i = 0; i < script.Count;)
        {
            if (script[i].Kind == LineKind.Same)
            {
                i++;
                continue;
            }

            var start = Math.Max(i - Context, 0);
            var end = EndOfHunk(script, i);
            AddHunk(lines, script, start, end);
            i = end;
        }

        return lines;
    }

    // Changes that are closer than two contexts share a hunk.
    private static int EndOfHunk(IReadOnlyList<(LineKind Kind, string Text)> script, int change)
    {
        var last = change;
        for (var i = change; i < script.Count && i - last <= (2 * Context) + 1; i++)
        {
            last = script[i].Kind == LineKind.Same ? last : i;
        }

        return Math.Min(last + 1 + Context, script.Count);
    }

    private static void AddHunk(List<string> lines, IReadOnlyList<(LineKind Kind, string Text)> script, int start, int end)
    {
        var oldBefore = script.Take(start).Count(line => line.Kind != LineKind.Added);
        var newBefore = script.Take(start).Count(line => line.Kind != LineKind.Removed);
        var hunk = script.Skip(start).Take(end - start).ToList();
        var oldCount = hunk.Count(line => line.Kind != LineKind.Added);
        var newCount = hunk.Count(line => line.Kind != LineKind.Removed);
        lines.Add($"@@ -{Range(oldBefore, oldCount)} +{Range(newBefore, newCount)} @@");
        foreach (var (kind, text) in hunk)
        {
            var mark = kind switch { LineKind.Added => '+', LineKind.Removed => '-', _ => ' ' };
            lines.Add(mark + text.TrimEnd('\n'));
            if (!text.EndsWith('\n'))
            {
                lines.Add(@"\ No newline at end of file");
            }
        }
    }

    // An empty range names the line before it.
    private static string Range(int linesBefore, int count) =>
        count == 1 ? $"{linesBefore + 1}" : $"{(count == 0 ? linesBefore : linesBefore + 1)},{count}";

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
