using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>Names of operations and things, as pages vary them.</summary>
internal static partial class Names
{
    private static readonly HashSet<string> Verbs =
    [
        "get", "list", "search", "create", "add", "remove", "delete", "suspend", "restore", "assign", "revoke", "grant", "update",
        "change", "invite", "retrieve",
        "query", "poll", "count", "validate", "replace", "patch", "unlink", "publish", "enable", "disable", "activate", "deactivate",
        "cancel", "set", "log", "login", "logout", "move",
    ];

    private static readonly HashSet<string> Weightless = ["a", "an", "the", "api", "apis", "endpoint", "endpoints", "rest", "introducing",
        "new", "s", "your", "our"];

    /// <summary>The words of a name without those that carry no meaning, in singular and lower case.</summary>
    public static string Key(string name)
    {
        var words = Word().Matches(name.ToLowerInvariant().Replace('’', '\'')).Select(match => match.Value).Where(word =>
            !Weightless.Contains(word));
        return string.Join(' ', words.Select(word => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word));
    }

    /// <summary>A key without the verb of a read in front.</summary>
    public static string WithoutReading(string key) =>
        key.Split(' ', 2) is ["get" or "list" or "retrieve" or "fetch", var rest] ? rest : key;

    /// <summary>An id for an operation: its title in kebab case, verb first, with a number when it is taken.</summary>
    public static string NewId(string? title, string method, string lastSegment, Func<string, bool> isTaken)
    {
        var words = Word().Matches((title ?? lastSegment).ToLowerInvariant().Replace('’', '\'')).Select(match => match.Value)
            .Where(word => !Weightless.Contains(word)).Take(8).ToList();
        if (words.Count == 0 || !Verbs.Contains(words[0]))
        {
            words.Insert(0, method switch { "GET" => "get", "POST" => "create", "PUT" => "replace", "PATCH" => "update", _ => "delete" });
        }

        var id = string.Join('-', words);
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? id : $"{id}-{n}").First(candidate => !isTaken(candidate));
    }

    /// <summary>An id for a thing that is no operation.</summary>
    public static string NewThingId(string name, Func<string, bool> isTaken)
    {
        var words = Word().Matches(name.ToLowerInvariant()).Select(match => match.Value).Take(6).ToList();
        var id = words.Count == 0 ? "fact" : char.IsAsciiDigit(words[0][0]) ? $"fact-{string.Join('-', words)}" : string.Join('-', words);
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? id : $"{id}-{n}").First(candidate => !isTaken(candidate));
    }

    [GeneratedRegex("[a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
