using System.Collections.Immutable;

namespace AdminApiMigrator.Heuristics;

/// <summary>Reads names as the words they are put together of: a Logger logs, a Login does not.</summary>
internal static class NameWords
{
    /// <summary>Whether the name begins with one of the words, whole.</summary>
    public static bool Begin(string name, ImmutableArray<string> words) => words.Any(word => name.StartsWith(word, StringComparison.Ordinal) && Ends(name, word.Length));

    /// <summary>Whether the name ends with one of the words.</summary>
    public static bool End(string name, ImmutableArray<string> words) => words.Any(word => name.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether one of the words, whole and with a capital, stands anywhere in the name.</summary>
    public static bool Hold(string name, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            for (var at = name.IndexOf(word, StringComparison.Ordinal); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (Ends(name, at + word.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Ends(string name, int at) => at == name.Length || !char.IsLower(name[at]);
}
