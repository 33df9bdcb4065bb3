using System.Collections.Immutable;

namespace AdminApiMigrator.Emulator;

/// <summary>Which operation a request is meant for.</summary>
internal static partial class RouteTable
{
    /// <summary>The operation with an id; null when the catalogue has none.</summary>
    public static EmulatedRoute? Find(string id) => All.FirstOrDefault(route => route.Id == id);

    /// <summary>Finds the operation of a request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path as it was sent, still escaped.</param>
    public static RouteMatch Match(string method, string path)
    {
        var segments = Split(path);
        if (segments.Length == 0 || path.Contains("//", StringComparison.Ordinal))
        {
            return RouteMatch.None;
        }

        var match = MatchExactly(method, segments);
        foreach (var prefix in Index.Prefixes)
        {
            if (match.Route is null && segments.Length > prefix.Length && Fits(prefix, segments[..prefix.Length]))
            {
                match = MatchExactly(method, segments[prefix.Length..]);
            }
        }

        return match;
    }

    private static RouteMatch MatchExactly(string method, ImmutableArray<string> segments)
    {
        var others = false;
        foreach (var (route, template) in Index.ByLength[segments.Length])
        {
            if (!Fits(template, segments))
            {
                continue;
            }

            if (route.Method == method)
            {
                return new RouteMatch(route, Values(template, segments), IsPathKnown: true);
            }

            others = true;
        }

        return RouteMatch.None with { IsPathKnown = others };
    }

    private static Dictionary<string, string> Values(ImmutableArray<string> template, ImmutableArray<string> segments) =>
        template.Zip(segments).Where(pair => IsParameter(pair.First))
            .ToDictionary(pair => pair.First[1..^1], pair => Uri.UnescapeDataString(pair.Second), StringComparer.Ordinal);

    private static bool Fits(ImmutableArray<string> template, ImmutableArray<string> segments)
    {
        for (var i = 0; i < template.Length; i++)
        {
            if (!IsParameter(template[i]) && !template[i].Equals(Uri.UnescapeDataString(segments[i]), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsParameter(string segment) => segment is ['{', .., '}'];

    private static ImmutableArray<string> Split(string path) => [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries)];

    // A class of its own, because what is made from the table must be made after it, and the parts of a class have no order.
    private static class Index
    {
        public static readonly ILookup<int, (EmulatedRoute Route, ImmutableArray<string> Segments)> ByLength =
            (from route in All
             from template in route.Templates
             let segments = Split(template)
             // What is written out goes before what may be anything, from the left.
             orderby string.Concat(segments.Select(segment => IsParameter(segment) ? '1' : '0'))
             select (route, segments)).ToLookup(entry => entry.segments.Length, entry => (entry.route, entry.segments));

        public static readonly ImmutableArray<ImmutableArray<string>> Prefixes = [.. RouteTable.Prefixes.Select(Split)];
    }
}

/// <summary>What a request was found to be.</summary>
/// <param name="Route">The operation; null when there is none.</param>
/// <param name="Ids">The values of the path's parameters, unescaped.</param>
/// <param name="IsPathKnown">Whether the path is one of the service's, if under another method.</param>
internal sealed record RouteMatch(EmulatedRoute? Route, IReadOnlyDictionary<string, string> Ids, bool IsPathKnown)
{
    /// <summary>No operation.</summary>
    public static RouteMatch None { get; } = new(null, new Dictionary<string, string>(), IsPathKnown: false);
}
