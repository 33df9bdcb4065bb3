using System.Text;

namespace AdminApiMigrator.Testing;

/// <summary>The lines in which two texts differ, with what surrounds them.</summary>
internal static class LineDiff
{
    private const int Context = 3;

    /// <summary>
    /// Lines with '-' are only in <paramref name="expected"/>, lines with '+' only in <paramref name="actual"/>. Empty when nothing differs.
    /// </summary>
    public static string Between(string expected, string actual)
    {
        if (expected == actual)
        {
            return "";
        }

        var lines = Align(Lines(expected), Lines(actual));
        var result = new StringBuilder();
        var lastShown = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var near = lines.Skip(i - Context).Take(Math.Min(i, Context) + Context + 1).Any(l => l.Side != ' ');
            if (!near)
            {
                continue;
            }

            if (lastShown != i - 1)
            {
                result.Append("  ...\n");
            }

            result.Append(lines[i].Side).Append(' ').Append(lines[i].Text).Append('\n');
            lastShown = i;
        }

        return result.ToString();
    }

    // What the eye cannot see but a file can hold is spelled out: a carriage return, a byte-order mark, the missing last line end.
    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].Replace("\r", "\\r").Replace("\uFEFF", "\\uFEFF");
        }

        if (lines[^1].Length == 0)
        {
            return lines[..^1];
        }

        lines[^1] += "\\(no line end)";
        return lines;
    }

    private static List<(char Side, string Text)> Align(string[] left, string[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var result = new List<(char, string)>();
        int l = 0, r = 0;
        while (l < left.Length || r < right.Length)
        {
            if (l < left.Length && r < right.Length && left[l] == right[r])
            {
                result.Add((' ', left[l++]));
                r++;
            }
            else if (r == right.Length || (l < left.Length && common[l + 1, r] >= common[l, r + 1]))
            {
                result.Add(('-', left[l++]));
            }
            else
            {
                result.Add(('+', right[r++]));
            }
        }

        return result;
    }
}
