namespace AdminApiMigrator.Client.Tests.PublicApi;

/// <summary>A line of a surface, with the type that it belongs to.</summary>
/// <param name="Type">The line of the type.</param>
/// <param name="Text">The line itself, which is the type's or begins with blanks.</param>
internal sealed record SurfaceLine(string Type, string Text)
{
    /// <summary>Type and member, which together are there once.</summary>
    public string Id => Text == Type ? Type : $"{Type} / {Text.Trim()}";

    /// <summary>The line, said to be in one framework only.</summary>
    public SurfaceLine Only(string framework) => Text.StartsWith(' ')
        ? this with { Text = $"    [{framework}] {Text.Trim()}" }
        : this with { Text = $"{Text} [{framework}]" };

    /// <summary>The lines with their types.</summary>
    public static List<SurfaceLine> Of(IEnumerable<string> lines)
    {
        var type = "";
        return [.. lines.Select(line => new SurfaceLine(line.StartsWith(' ') ? type : type = line, line))];
    }
}

/// <summary>What came and what went between two surfaces.</summary>
internal static class PublicDifference
{
    /// <summary>A line for each difference, with - or + in front; empty where there is none.</summary>
    public static string Between(IEnumerable<string> before, IEnumerable<string> now)
    {
        var (old, found) = (SurfaceLine.Of(before).Select(line => line.Id).ToList(), SurfaceLine.Of(now).Select(line => line.Id).ToList());
        return string.Concat([.. old.Except(found).Select(line => $"- {line}\n"), .. found.Except(old).Select(line => $"+ {line}\n")]);
    }
}
