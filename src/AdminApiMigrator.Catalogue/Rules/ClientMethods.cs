using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>
/// What the typed client calls an operation: the verb of the id, then its other words without those that the client's own name says
/// already,
/// and without a preposition that is then left over. <c>list-policies</c> of the client Policies is <c>ListAsync</c>,
/// <c>add-users-to-auth-policy</c> of AuthPolicies is <c>AddUsersAsync</c>.
/// </summary>
public static class ClientMethods
{
    private static readonly ImmutableArray<string> Prepositions = ["by", "for", "from", "of", "to"];

    /// <summary>The method's name, from the rule or from the entry itself.</summary>
    public static string NameOf(Entry entry, Family family)
    {
        if (entry.Node.Text("method") is { } given)
        {
            return given;
        }

        var words = entry.Id.Split('-');
        var implied = family.Implied.Select(Singular).ToHashSet(StringComparer.Ordinal);
        var kept = words.Skip(1).Where(word => !implied.Contains(Singular(word))).ToList();
        if (kept.Count > 0 && Prepositions.Contains(kept[^1]))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return string.Concat(kept.Prepend(words[0]).Select(Capital)) + "Async";
    }

    /// <summary>The client and its method, such as Users.SuspendAsync.</summary>
    public static string CallOf(RuleSet rules, Entry entry)
    {
        var family = rules.Services.Families.First(family => family.Name == entry.Family);
        return $"{family.Client}.{NameOf(entry, family)}";
    }

    private static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word.TrimEnd('s');

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
