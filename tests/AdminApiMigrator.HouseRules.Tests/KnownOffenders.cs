namespace AdminApiMigrator.HouseRules.Tests;

/// <summary>
/// What broke a rule of the house before the rule was there: Known/RULE.txt, a line "COUNT KEY" for each. The list can only shrink. What is
/// new or has grown fails, and so does a line that is better than it says; HOUSERULES_SHRINK=1 writes the smaller numbers.
/// </summary>
internal static class KnownOffenders
{
    private const string Shrink = "HOUSERULES_SHRINK";

    /// <summary>Fails unless what breaks a rule is exactly what is known to.</summary>
    /// <param name="rule">The name of the list.</param>
    /// <param name="remedy">What to do about an offender, as a sentence.</param>
    /// <param name="found">How much of the rule each key breaks; keys are paths or pairs of types.</param>
    public static void Check(string rule, string remedy, IEnumerable<(string Key, int Count)> found)
    {
        var path = Path.Combine(Repository.Root, "tests", "AdminApiMigrator.HouseRules.Tests", "Known", $"{rule}.txt");
        var known = Read(File.ReadAllLines(path));
        var now = found.ToDictionary(item => item.Key, item => item.Count, StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable(Shrink) == "1")
        {
            known = Smaller(known, now);
            File.WriteAllText(path, string.Concat(Lines(known)));
        }

        var (worse, better) = Compare(known, now);
        Assert.True(worse.Count == 0, $"{remedy} New, or more than Known/{rule}.txt allows:\n{string.Concat(Lines(worse))}");
        Assert.True(better.Count == 0, $"Better than Known/{rule}.txt says; run the test with {Shrink}=1 and commit the list:\n{string.Concat(Lines(better))}");
    }

    /// <summary>What is more than known, and what is less, each with its count of today.</summary>
    internal static (SortedDictionary<string, int> Worse, SortedDictionary<string, int> Better) Compare(
        IReadOnlyDictionary<string, int> known,
        IReadOnlyDictionary<string, int> now)
    {
        var (worse, better) = (Empty(), Empty());
        foreach (var key in known.Keys.Union(now.Keys))
        {
            var (before, today) = (known.GetValueOrDefault(key), now.GetValueOrDefault(key));
            if (today != before)
            {
                (today > before ? worse : better).Add(key, today);
            }
        }

        return (worse, better);
    }

    /// <summary>The known numbers where nothing is better today, and today's where something is; nothing new is let in.</summary>
    internal static SortedDictionary<string, int> Smaller(IReadOnlyDictionary<string, int> known, IReadOnlyDictionary<string, int> now)
    {
        var smaller = Empty();
        foreach (var (key, count) in known.Select(item => (item.Key, Math.Min(item.Value, now.GetValueOrDefault(item.Key)))).Where(item => item.Item2 > 0))
        {
            smaller.Add(key, count);
        }

        return smaller;
    }

    /// <summary>The lines "COUNT KEY" of a list; a line that begins with # is a comment.</summary>
    /// <exception cref="FormatException">A line is none of these.</exception>
    internal static SortedDictionary<string, int> Read(IEnumerable<string> lines)
    {
        var known = Empty();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0 || !int.TryParse(line.AsSpan(0, space), out var count) || count <= 0 || !known.TryAdd(line[(space + 1)..], count))
            {
                throw new FormatException($"\"{line}\" is not a line \"COUNT KEY\" with a count above zero and a key of its own");
            }
        }

        return known;
    }

    private static SortedDictionary<string, int> Empty() => new(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(SortedDictionary<string, int> items) => items.Select(item => $"{item.Value} {item.Key}\n");
}
