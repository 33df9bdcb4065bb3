namespace AdminApiMigrator.Catalogue.Building;

/// <summary>
/// A part of a file that people write, which is made from the rules. It stands between two markers, and only where they are.
/// </summary>
/// <param name="Path">The file, from the root of the repository, with slashes.</param>
/// <param name="Name">The name of the part, which its markers say.</param>
/// <param name="Content">Its text, with line feeds, without the markers.</param>
public sealed record GeneratedPart(string Path, string Name, string Content)
{
    /// <summary>The line in front of the part.</summary>
    public string First => $"<!-- {Name}: generated from rules/diagnostics.yaml by \"adminapi catalogue build\" -->\n";

    /// <summary>The line behind it.</summary>
    public string Last => $"<!-- end of {Name} -->\n";

    /// <summary>The text of the file with this part as it should be; the same text when the file has no markers.</summary>
    /// <exception cref="InvalidDataException">The first marker stands there and the last does not.</exception>
    internal string PutInto(string text)
    {
        var first = text.IndexOf(First, StringComparison.Ordinal);
        if (first < 0)
        {
            return text;
        }

        var start = first + First.Length;
        var end = text.IndexOf(Last, start, StringComparison.Ordinal);
        if (end < 0)
        {
            var line = text.AsSpan(0, first).Count('\n') + 1;
            throw new InvalidDataException(
                $"{Path}({line}): error: nothing ends the part {Name}; put the line \"{Last.TrimEnd()}\" behind its table");
        }

        return text[..start] + Content + text[end..];
    }
}
