using System.Text.RegularExpressions;

namespace AdminApiMigrator.Equivalence.Tests;

/// <summary>What of a program's effect can be seen from outside.</summary>
internal enum Part
{
    /// <summary>What the service holds afterwards.</summary>
    State,

    /// <summary>What the program returned, as JSON.</summary>
    Value,

    /// <summary>What it wrote to the console.</summary>
    Output,

    /// <summary>How it failed.</summary>
    Exception,
}

/// <summary>A difference between old and rewritten program that a case declares to be right.</summary>
/// <param name="Part">Where it shows.</param>
/// <param name="Now">A text that the rewritten program's part holds and the old one's does not; empty where the part is now empty.</param>
/// <param name="Because">Why it is right.</param>
internal sealed record Difference(Part Part, string Now, string Because);

/// <summary>
/// A program against v1, in Cases/&lt;catalogue id&gt;/&lt;situation&gt;.cs: a class with <c>static Task&lt;object?&gt; RunAsync(HttpClient,
/// Scenario)</c>. Comments at the head of the file say what the harness must know:
/// <code>
/// // seed: many-users
/// // differs in exception, now "AdminApiException 404": the typed call names the request that failed
/// // by hand "customer in accountTypes"
/// </code>
/// The first names the seed, when it is not <c>everyday</c>; the second declares a difference that is right, with a text that the new
/// effect has and the old lacks; the third says that the program is not rewritten, with a part of the reason that its finding gives.
/// </summary>
internal sealed partial record EquivalenceCase(string Endpoint, string Situation, string Seed, string Source)
{
    /// <summary>The differences that are right.</summary>
    public required IReadOnlyList<Difference> Differences { get; init; }

    /// <summary>A part of the reason why a person must rewrite the program; null when it is rewritten.</summary>
    public string? ByHand { get; init; }

    private static readonly Lazy<IReadOnlyList<EquivalenceCase>> Read = new(static () => ReadAll(Path.Combine(AppContext.BaseDirectory, "Cases")));

    /// <summary>Folder and file, without ending.</summary>
    public string Name => Endpoint + "/" + Situation;

    /// <summary>Reads a case from the text of its file.</summary>
    /// <param name="path">The path below Cases, such as create-group/group_id_read.cs.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">A comment at the head says nothing that the harness knows; file and line are named.</exception>
    public static EquivalenceCase Parse(string path, string text)
    {
        if (path.Split('/') is not [var endpoint, var file] || !file.EndsWith(".cs", StringComparison.Ordinal))
        {
            throw new FormatException($"{path}: a case is a file <catalogue id>/<situation>.cs");
        }

        var (seed, byHand) = ("everyday", (string?)null);
        var differences = new List<Difference>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        foreach (var (index, line) in lines.Index().TakeWhile(static l => l.Item.StartsWith("//", StringComparison.Ordinal)))
        {
            var match = HeadLine().Match(line);
            if (!match.Success)
            {
                throw new FormatException(
                    $"{path}({index + 1}): '{line}' is neither '// seed: name' nor '// differs in part, now \"text\": reason' nor '// by hand \"reason\"'; "
                    + "put other comments below the usings");
            }

            if (match.Groups["seed"] is { Success: true } named)
            {
                seed = named.Value;
            }
            else if (match.Groups["hand"] is { Success: true } reason)
            {
                byHand = reason.Value;
            }
            else
            {
                var part = Enum.Parse<Part>(match.Groups["part"].Value, ignoreCase: true);
                differences.Add(new Difference(part, match.Groups["now"].Value, match.Groups["because"].Value));
            }
        }

        return new EquivalenceCase(endpoint, file[..^".cs".Length], seed, string.Join('\n', lines)) { Differences = differences, ByHand = byHand };
    }

    /// <summary>All cases, in order of name.</summary>
    public static IReadOnlyList<EquivalenceCase> All => Read.Value;

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static List<EquivalenceCase> ReadAll(string folder)
        => [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Parse(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(static c => c.Name, StringComparer.Ordinal)];

    [GeneratedRegex("""^// (?:seed: (?<seed>[a-z-]+)|differs in (?<part>state|value|output|exception), now (?:"(?<now>[^"]+)"|nothing): (?<because>.{10,})|by hand "(?<hand>[^"]+)")$""")]
    private static partial Regex HeadLine();
}
