using System.Collections.Immutable;
using AdminApiMigrator.Requests;

namespace AdminApiMigrator.Matching;

/// <summary>Finds the endpoint that a URL and a method name: full template, most specific first, and only where the host allows it.</summary>
internal static class EndpointMatcher
{
    private static readonly ImmutableArray<Row> Rows = [.. Endpoints.All.SelectMany(static endpoint => endpoint.Templates.Select(template => new Row(endpoint, template)))];

    /// <summary>The endpoint, living or not; null when the URL names none, or one that another service may well have.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="method">The method in capitals; null when it is not known, then only a path with a single endpoint matches.</param>
    /// <param name="ownHosts">Further hosts that front the service.</param>
    /// <param name="namesService">Whether the code around the URL names the service, so that a common path is its.</param>
    public static EndpointMatch? Match(UrlShape url, string? method, ImmutableArray<string> ownHosts, Lazy<bool> namesService)
    {
        var parts = UrlParts.Of(url);
        if (parts.Segments.IsEmpty)
        {
            return null;
        }

        EndpointMatch? best = null;
        var bestScore = -1;
        var isAmbiguous = false;
        foreach (var row in Rows)
        {
            if (method is not null && row.Endpoint.Method != method)
            {
                continue;
            }

            if (Against(row, parts, ownHosts, namesService) is not { } match)
            {
                continue;
            }

            var score = row.Literals;
            if (score > bestScore)
            {
                (best, bestScore, isAmbiguous) = (match, score, false);
            }
            else if (score == bestScore && best!.Endpoint != match.Endpoint)
            {
                isAmbiguous = true;
            }
        }

        return isAmbiguous ? null : best;
    }

    private static EndpointMatch? Against(Row row, UrlParts url, ImmutableArray<string> ownHosts, Lazy<bool> namesService)
    {
        if (url.Host is { } host)
        {
            foreach (var entry in HostsOf(row.Endpoint.Service, host, ownHosts))
            {
                var skipped = SkipPrefix(url.Segments, entry);
                if (skipped >= 0
                    && (url.StartsOpen || row.Segments.Length == url.Segments.Length - skipped)
                    && Tail(row, url, skipped) is { } parameters)
                {
                    return new EndpointMatch(row.Endpoint, HostEvidence.Certain, parameters, url);
                }
            }

            return null;
        }

        return Tail(row, url, SkipKnownPrefix(row, url)) is { } found && IsUnmistakable(row, url, namesService)
            ? new EndpointMatch(row.Endpoint, HostEvidence.Likely, found, url)
            : null;
    }

    /// <summary>The service's entries for the host; a Data Center product may stand on any host that is not in the cloud.</summary>
    private static IEnumerable<string> HostsOf(Service service, string host, ImmutableArray<string> ownHosts)
    {
        if (service == Service.DataCenter)
        {
            return Services.Hosts.Any(entry => ServiceHosts.Is(entry.Pattern, host)) ? [] : [""];
        }

        var prefixes = Services.Hosts.Where(entry => entry.Service == service && ServiceHosts.Is(entry.Pattern, host)).Select(static entry => entry.PathPrefix);
        return ownHosts.Any(own => ServiceHosts.Is(own, host)) ? prefixes.Append("") : prefixes;
    }

    /// <summary>How many segments the prefix takes; -1 when the path does not begin with it.</summary>
    private static int SkipPrefix(ImmutableArray<UrlShape> segments, string prefix)
    {
        var expected = Row.Split(prefix);
        return expected.Length <= segments.Length && Enumerable.Range(0, expected.Length).All(i => Accepts(expected[i], segments[i])) ? expected.Length : -1;
    }

    private static int SkipKnownPrefix(Row row, UrlParts url) => Services.Hosts
        .Where(entry => entry.Service == row.Endpoint.Service && entry.PathPrefix.Length > 0)
        .Select(entry => SkipPrefix(url.Segments, entry.PathPrefix))
        .DefaultIfEmpty(0)
        .Max() is var skipped && skipped > 0 ? skipped : 0;

    /// <summary>Lays the known segments over the end of the template; the parameters they fill, or null when they differ.</summary>
    private static ImmutableDictionary<string, UrlShape>? Tail(Row row, UrlParts url, int skipped)
    {
        var count = url.Segments.Length - skipped;
        var offset = row.Segments.Length - count;
        if (offset < 0 || count == 0)
        {
            return null;
        }

        var parameters = ImmutableDictionary.CreateBuilder<string, UrlShape>();
        for (var i = 0; i < count; i++)
        {
            var segment = url.Segments[skipped + i];
            var expected = row.Segments[offset + i];
            if (expected[0] == '{')
            {
                parameters[expected.Trim('{', '}')] = segment;
            }
            else if (!Accepts(expected, segment) && !(i == count - 1 && url.Query is null && StartsWith(expected, segment)))
            {
                return null;
            }
        }

        return parameters.ToImmutable();
    }

    private static bool Accepts(string expected, UrlShape segment) =>
        expected[0] == '{' || (segment.Pieces is [var only] && (only.Text ?? only.Hole!.Default) is { } text && text.Equals(expected, StringComparison.Ordinal));

    /// <summary>The last segment may carry a query that is built elsewhere: <c>$"{path}/groups{query}"</c>.</summary>
    private static bool StartsWith(string expected, UrlShape segment) =>
        segment.Pieces.Length > 1 && segment.Pieces[0].Text == expected && segment.Pieces.Skip(1).All(static piece => piece.Hole is not null);

    /// <summary>
    /// Whether a path on an unknown host can only be the service's. Many services have orgs and users; none but this one has them below
    /// /admin/v1, or with a directory of its own beneath.
    /// </summary>
    private static bool IsUnmistakable(Row row, UrlParts url, Lazy<bool> namesService)
    {
        if (row.Endpoint.Service == Service.JiraCloud)
        {
            return false;
        }

        var seen = row.Segments.Skip(row.Segments.Length - url.Segments.Length).ToList();
        if (row.Endpoint.Service == Service.DataCenter)
        {
            return seen.Count == row.Segments.Length;
        }

        return seen.Contains("orgs") && (namesService.Value || seen.Any(static segment => Services.DistinctiveSegments.Contains(segment)));
    }

    private sealed class Row(Endpoint endpoint, string template)
    {
        public Endpoint Endpoint { get; } = endpoint;

        public string[] Segments { get; } = Split(template);

        public int Literals { get; } = Split(template).Count(static segment => segment[0] != '{');

        public static string[] Split(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
    }
}
