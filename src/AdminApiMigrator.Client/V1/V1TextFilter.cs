namespace AdminApiMigrator.Client;

/// <summary>v1's filter of a text: one of several whole values, or a part. Which case counted in v1 is not known; here none does.</summary>
internal sealed record V1TextFilter
{
    /// <summary>The whole values.</summary>
    public IReadOnlyList<string>? Eq { get; init; }

    /// <summary>The part.</summary>
    public string? Contains { get; init; }

    /// <summary>Whether one of <paramref name="texts"/> passes.</summary>
    public bool Accepts(params string?[] texts)
        => (Eq is null || Eq.Any(value => Is(value, texts)))
            && (Contains is null || texts.Any(t => t?.IndexOf(Contains, StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>Which of the whole values comes first among those that <paramref name="texts"/> match; -1 for none.</summary>
    public int IndexOf(params string?[] texts)
    {
        for (var i = 0; i < Eq?.Count; i++)
        {
            if (Is(Eq[i], texts))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Is(string value, string?[] texts)
        => texts.Contains(value, StringComparer.OrdinalIgnoreCase);
}
