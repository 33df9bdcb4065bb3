using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Finds what a clause speaks of when it gives no request: operations and families by their names, credentials.</summary>
internal static partial class OperationNames
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "get", "add", "remove", "delete", "create", "suspend", "restore", "search", "invite", "grant", "revoke", "assign",
        "unassign", "update", "list", "retrieve",
        "unlink", "link", "set", "change", "query", "count", "cancel", "activate", "deactivate", "claim", "validate", "find",
        "fetch", "read", "poll", "rename",
        "login", "logout", "enable", "disable", "reset", "verify", "replace", "patch", "move", "copy", "import", "export", "send",
        "check", "lookup", "edit", "modify",
        "merge", "refund", "close", "open", "archive", "unarchive", "transfer", "resend", "accept", "reject", "approve",
        "regenerate", "rotate", "attach", "detach", "download",
        "upload", "sync", "promote", "convert", "reactivate",
    };

    // Left of one of these words no name goes on.
    private static readonly HashSet<string> Stops = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "our", "this", "these", "those", "that", "all", "any", "every", "each", "both", "following", "new", "existing",
        "updated", "latest", "is", "are", "was", "were", "will",
        "be", "been", "have", "has", "had", "we", "we're", "we've", "we'll", "you", "they", "it", "its", "your", "their",
        "introducing", "introduced", "introduce", "announcing", "releasing",
        "released", "launching", "launched", "updating", "changed", "changes", "updates", "modified", "using", "use", "used", "call",
        "calling", "via", "several", "some", "many", "certain", "various", "old", "older",
        "said", "and/or", "which", "can", "now", "not", "only", "also", "affected", "few", "additional", "more", "other",
        "mentioned", "above", "below", "listed", "deprecating", "removing", "retiring",
        "suite", "set", "exciting", "whole", "entire", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "newly", "when", "while", "after", "before", "if", "because",
        "a", "an", "invoking", "legacy", "current", "deprecated", "removed", "retired", "welcome", "meet", "unveiling", "shipping",
        "adding", "redesigned", "dedicated", "brand-new", "stop", "as",
        "most", "per", "requests", "calls", "than", "limit", "limits", "again",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase) { "in", "from", "to", "of", "for",
        "within", "by", "into", "on", "at", "with", "against", "about" };

    /// <summary>Whether a text starts with a verb that names operations: Suspend user access.</summary>
    public static bool StartsWithVerb(string text)
    {
        var end = text.IndexOfAny([' ', ',', '-', '/']);
        return Verbs.Contains(end < 0 ? text : text[..end]) || text.StartsWith("Log in", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("Log out", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The names of operations and of families in a clause, in order.</summary>
    public static List<string> Find(string text)
    {
        var names = new List<string>();
        foreach (Match head in Head().Matches(text))
        {
            foreach (var name in Before(text[..head.Index]))
            {
                if (!names.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    names.Add(name);
                }
            }
        }

        foreach (Match quoted in Quoted().Matches(text))
        {
            var name = quoted.Groups["name"].Value.Trim();
            if (StartsWithVerb(name) && name.Contains(' ')
                && !names.Exists(other => string.Equals(other, Canonical(name), StringComparison.OrdinalIgnoreCase)))
            {
                names.Add(Canonical(name));
            }
        }

        return names;
    }

    /// <summary>The name that a clause starts with, up to where its predicate starts: Suspend user access | will be removed.</summary>
    public static string? Leading(string text, int predicate)
    {
        var name = Predicate().Replace(text[..Math.Min(predicate, text.Length)], "").Trim(' ', ',', ':', '"', '`', '-', '–', '—');
        return StartsWithVerb(name) && name.Contains(' ') && name.Length <= 90 && !name.Contains('⟦') ? Canonical(name) : null;
    }

    /// <summary>The credentials that a clause names, in a canonical plural: API tokens.</summary>
    public static List<string> Credentials(string text)
    {
        var found = new List<string>();
        foreach (Match match in Credential().Matches(text))
        {
            var kind = match.Groups["kind"].Value.ToLowerInvariant().Replace("api", "API", StringComparison.Ordinal).Replace("scim",
                "SCIM", StringComparison.Ordinal);
            kind = kind.EndsWith('s') ? kind : kind + "s";
            kind = char.ToUpperInvariant(kind[0]) + kind[1..];
            if (!found.Contains(kind))
            {
                found.Add(kind);
            }
        }

        return found;
    }

    /// <summary>A title in its canonical form: without quotes, the first letter in capitals when it names an operation.</summary>
    public static string Canonical(string title)
    {
        title = title.Replace('’', '\'').Trim(' ', '"', '`', '*', ':', ',', '.', '\'', '-', '–', '—');
        title = title.Count(c => c == '(') == title.Count(c => c == ')') ? title : title.Trim('(', ')', ' ');
        return title.Length > 0 && StartsWithVerb(title) ? char.ToUpperInvariant(title[0]) + title[1..] : title;
    }

    /// <summary>Parts a title from the sentence that ran into it: Delete User in Database Effortlessly remove a user; null when it is no
    /// such line.</summary>
    public static (string Title, string Description)? Unglue(string text)
    {
        var words = text.Split(' ');
        var lower = Array.FindIndex(words, word => word.Length > 0 && char.IsLower(word[0]) && !Prepositions.Contains(word)
            && word is not ("a" or "an" or "the" or "and" or "or" or "their" or "its"));
        if (lower < 3 || !StartsWithVerb(text) || !char.IsUpper(text[0]))
        {
            return null;
        }

        for (var index = lower - 1; index >= 2; index--)
        {
            if (IsCapitalised(words[index]) && (char.IsUpper(words[index - 1][0]) || words[index - 1][^1] == ')')
                && !words[index].All(c => char.IsUpper(c) || !char.IsLetter(c)))
            {
                return (string.Join(' ', words[..index]), string.Join(' ', words[index..]));
            }
        }

        return null;
    }

    private static bool IsCapitalised(string word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    private static IEnumerable<string> Before(string left)
    {
        var cut = left.LastIndexOfAny(['.', ';', ':', '!', '?', '(', ')', '⟧', '|']);
        var words = left[(cut + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (verb, plain, limit) = (-1, words.Length, Math.Max(0, words.Length - 14));
        var isPlain = true;
        for (var index = words.Length - 1; index >= limit; index--)
        {
            var word = words[index].Trim('"', '`', '\'', '*', '“', '”');
            var bare = word.TrimEnd(',');
            var isInside = index > 0 && word is "the" or "an" or "a" or "your" && Prepositions.Contains(words[index - 1]);
            if (Verbs.Contains(bare) && !(bare.Equals("set", StringComparison.OrdinalIgnoreCase) && index + 1 < words.Length
                && words[index + 1] == "of"))
            {
                verb = index;
                isPlain = false;
            }
            else if (Stops.Contains(bare) && !isInside)
            {
                break;
            }

            if (isPlain && !Prepositions.Contains(bare) && !Stops.Contains(bare) && !(bare == "and" && (index == 0
                || !char.IsUpper(words[index - 1][0]))) && (!word.EndsWith(',') || char.IsUpper(word[0])))
            {
                plain = index;
            }
            else
            {
                isPlain = false;
            }
        }

        var name = string.Join(' ', words[(verb >= 0 ? verb : plain)..]);
        return verb >= 0 ? Operations(name) : Families(name);
    }

    /// <summary>Suspend and restore user access: two operations that share an object.</summary>
    private static IEnumerable<string> Operations(string name)
    {
        var parts = Conjunction().Split(name).Where(part => part.Length > 0).ToArray();
        if (parts.Length < 2 || !parts.All(StartsWithVerb))
        {
            return [Canonical(name)];
        }

        var last = parts[^1];
        var shared = last.Contains(' ') ? last[last.IndexOf(' ')..] : "";
        return parts.Select(part => Canonical(part.Contains(' ') ? part : part + shared));
    }

    private static IEnumerable<string> Families(string name) =>
        Conjunction().Split(name).Select(part => part.Trim('"', '`', '\'', '*', ',', ' ')).Where(part => part.Length > 0
            && part.Any(char.IsLetter) && !Generic().IsMatch(part));

    [GeneratedRegex(
        @"(?<![\w/.-])(?:\b(?:REST|HTTP|Cloud Admin|web)\s+)*\b(?:APIs?\s+endpoints?|APIs?|endpoints?|operations?"
        + @"|routes?)\b(?!\s+(?:integrations?|tokens?|keys?|clients?|rate|requests?|users?|versions?|reference|docs?|documentation|changes"
        + @"|calls?|limits?|consumers?|responses?))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex("[\"`“'](?<name>[A-Z][^\"`”'⟦]{3,80})[\"`”']")]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"(?:\s+(?:will|is|are|was|were|has|have|can|cannot|shall|been|being|be|no|now|also|longer|not|API|APIs|endpoint|operation|soon"
        + @"|both))+\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Predicate();

    [GeneratedRegex(@",\s*(?:and|or)\s+|\s+(?:and|or|&)\s+|,\s*")]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"^(?:REST|HTTP|public|cloud|user management|JIRA REST|Atlassian|platform|admin API|\d+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Generic();

    [GeneratedRegex(
        @"\b(?<kind>(?:SCIM\s+|organi[sz]ation\s+|admin\s+)?API\s+(?:tokens?|keys?)|(?:repository|personal|project|workspace|OAuth"
        + @"|service[- ]account)\s+(?:access\s+|API\s+)?tokens?|access\s+tokens?|SCIM\s+keys?|tokens?|keys?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Credential();
}
