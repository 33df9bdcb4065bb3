using System.Collections.Immutable;

namespace AdminApiMigrator.SettingsFiles;

/// <summary>Answers whose path it is that stands in a JSON file: the nearest object around it that names an address says whose.</summary>
internal static class AddressBeside
{
    /// <summary>Names of the addresses that paths are put behind; a link to a schema or a help page says nothing of them.</summary>
    private static readonly ImmutableArray<string> Words = ["base", "host", "server", "root", "address", "origin", "domain"];

    /// <summary>Whether the nearest objects around the position that hold addresses hold only those of other services.</summary>
    public static bool IsAnothers(string json, int position, ImmutableArray<string> ownHosts)
    {
        var opened = new Stack<List<string>>();
        var around = ImmutableArray<List<string>>.Empty;
        var key = "";
        for (var at = 0; at < json.Length; at++)
        {
            switch (json[at])
            {
                case '{':
                    opened.Push([]);
                    break;
                case '}' when opened.Count > 0:
                    opened.Pop();
                    if (!around.IsEmpty && opened.Count == 0)
                    {
                        return Decide(around, ownHosts);
                    }

                    break;
                case '"':
                    var end = End(json, at);
                    if (around.IsEmpty && position <= end)
                    {
                        around = [.. opened];
                    }

                    var text = end > at ? json.Substring(at + 1, end - at - 1) : "";
                    if (IsKey(json, end))
                    {
                        key = text;
                    }
                    else if (opened.Count > 0 && IsBase(key) && UrlParts.Of(UrlShape.Of(text)) is { Host: { } host })
                    {
                        opened.Peek().Add(host);
                    }

                    at = end;
                    break;
            }
        }

        return Decide(around, ownHosts);
    }

    /// <summary>The objects are given from the innermost outwards; the lists fill while the rest of the file is read.</summary>
    private static bool Decide(ImmutableArray<List<string>> around, ImmutableArray<string> ownHosts) =>
        around.FirstOrDefault(static hosts => hosts.Count > 0) is { } nearest
            && !nearest.Exists(host => ServiceHosts.IsServices(host, ownHosts));

    private static bool IsBase(string key) => Words.Any(word => key.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
        || key.Equals("url", StringComparison.OrdinalIgnoreCase) || key.Equals("uri", StringComparison.OrdinalIgnoreCase);

    private static bool IsKey(string json, int end)
    {
        var at = end + 1;
        while (at < json.Length && char.IsWhiteSpace(json[at]))
        {
            at++;
        }

        return at < json.Length && json[at] == ':';
    }

    /// <summary>The quote that ends the string which begins here; the last character of a file that leaves it open.</summary>
    private static int End(string json, int quote)
    {
        for (var at = quote + 1; at < json.Length; at++)
        {
            if (json[at] == '\\')
            {
                at++;
            }
            else if (json[at] is '"' or '\n')
            {
                return at;
            }
        }

        return json.Length - 1;
    }
}
