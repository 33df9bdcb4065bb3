namespace AdminApiMigrator.Evaluation;

/// <summary>Reads the HTTP method out of the name of a member.</summary>
internal static class Verbs
{
    private static readonly string[] Known = ["Get", "Post", "Put", "Patch", "Delete", "Head", "Options"];

    /// <summary>The method in capitals when the name is a verb, or begins with one as a word of its own (PostJsonAsync, not Postpone); else null.</summary>
    public static string? Leading(string name, int from = 0)
    {
        foreach (var verb in Known)
        {
            if (string.CompareOrdinal(name, from, verb, 0, verb.Length) == 0)
            {
                var end = from + verb.Length;
                return end == name.Length || !char.IsLower(name[end]) ? verb.ToUpperInvariant() : null;
            }
        }

        return null;
    }

    /// <summary>The method in capitals when the whole text is a verb, in whatever case; else null.</summary>
    public static string? Whole(string? text) => text is not null && Known.Any(verb => verb.Equals(text, StringComparison.OrdinalIgnoreCase)) ? text.ToUpperInvariant() : null;
}
