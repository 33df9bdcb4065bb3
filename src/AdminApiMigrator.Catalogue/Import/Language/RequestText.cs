using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>A request that a text names.</summary>
/// <param name="Method">The method in capitals; null when the text gives a path only.</param>
/// <param name="Path">The path from the host on, parameters in braces, without a query.</param>
/// <param name="Start">Where the mention starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct RequestMention(string? Method, string Path, int Start, int End)
{
    /// <summary>The canonical spelling, such as POST /v1/things/{id}.</summary>
    public string Request => Method is null ? Path : Method + " " + Path;
}

/// <summary>Finds requests in text: a method and a path in whatever spelling, order and punctuation a page uses.</summary>
internal static partial class RequestText
{
    private const string Methods = "GET|POST|PUT|PATCH|DELETE|DEL|HEAD";

    private const string Target =
        """(?:(?<host>https?://[^\s/"'`<>|(){}]{1,120}))?(?<path>(?:/(?:[A-Za-z0-9_.~%:$@+!*-]|\\?[{}]|<[A-Za-z0-9_\- ]{1,40}>"""
        + """|\[[A-Za-z0-9_-]{1,40}\]){1,120})+)/?(?:\?[^\s"'`<>|)]*)?""";

    /// <summary>All requests of a text, in order, none overlapping another.</summary>
    public static List<RequestMention> Find(string text)
    {
        var found = new List<RequestMention>();
        if (!text.Contains('/'))
        {
            return found;
        }

        FindCurl(text, found);
        FindMethodFirst(text, found);
        FindPathFirst(text, found);
        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return found;
    }

    /// <summary>The method that a text is, and nothing else: DELETE, [DEL], `POST`.</summary>
    public static string? BareMethod(string text)
    {
        var match = OnlyMethod().Match(text.Length > 40 ? "" : text);
        return match.Success ? Method(match.Groups["m"].Value) : null;
    }

    private static void FindCurl(string text, List<RequestMention> found)
    {
        var at = text.IndexOf("curl ", StringComparison.Ordinal);
        while (at >= 0)
        {
            var next = text.IndexOf("curl ", at + 5, StringComparison.Ordinal);
            var command = text[at..(next < 0 ? text.Length : next)];
            var url = CurlUrl().Match(command);
            if (url.Success && Accept(url, methodGiven: true) is { } path)
            {
                var method = CurlMethod().Match(command);
                found.Add(new RequestMention(
                    method.Success ? Method(method.Groups["m"].Value) : CurlData().IsMatch(command) ? "POST" : "GET",
                    path,
                    at,
                    at + url.Index + url.Length));
            }

            at = next;
        }
    }

    private static void FindMethodFirst(string text, List<RequestMention> found)
    {
        foreach (Match match in MethodFirst().Matches(text))
        {
            if (Overlaps(found, match.Index, match.Index + match.Length) || Accept(match, methodGiven: true) is not { } path)
            {
                continue;
            }

            var end = match.Index + match.Length;
            Unglue(text, ref path, ref end, out _);
            foreach (Capture method in match.Groups["m"].Captures)
            {
                found.Add(new RequestMention(Method(method.Value), path, match.Index, end));
            }
        }
    }

    private static void FindPathFirst(string text, List<RequestMention> found)
    {
        foreach (Match match in PathAlone().Matches(text))
        {
            if (Overlaps(found, match.Index, match.Index + match.Length) || Accept(match, methodGiven: false) is not { } path)
            {
                continue;
            }

            var start = match.Index;
            var end = match.Index + match.Length;
            Unglue(text, ref path, ref end, out var glued);
            var after = MethodAfter().Match(text, end, Math.Min(48, text.Length - end));
            var before = MethodBefore().Match(text[Math.Max(0, start - 48)..start]);
            if (glued is null && after.Success && !Overlaps(found, after.Index, after.Index + after.Length))
            {
                foreach (Capture method in after.Groups["m"].Captures)
                {
                    found.Add(new RequestMention(Method(method.Value), path, start, after.Index + after.Length));
                }
            }
            else if (glued is null && before.Success)
            {
                found.Add(new RequestMention(Method(before.Groups["m"].Value), path, start - before.Length, end));
            }
            else
            {
                found.Add(new RequestMention(glued, path, start, end));
            }
        }
    }

    private static bool Overlaps(List<RequestMention> found, int start, int end)
    {
        foreach (var other in found)
        {
            if (start < other.End && other.Start < end)
            {
                return true;
            }
        }

        return false;
    }

    private static string Method(string text) => text.ToUpperInvariant() is "DEL" ? "DELETE" : text.ToUpperInvariant();

    /// <summary>The path in its canonical form, or null when it is the address of a page rather than of an operation.</summary>
    private static string? Accept(Match match, bool methodGiven)
    {
        var path = match.Groups["path"].Value.TrimEnd('.', ',', ':', '!', '*');
        path = Canonical(path);
        var host = match.Groups["host"].Value;
        if (host.Length > 0 && !methodGiven && !AtlassianHost().IsMatch(host))
        {
            return null;
        }

        var isOperation = (ApiPath().IsMatch(path) || path.Contains('{')) && path.Contains('/')
            && !path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
        return isOperation || (methodGiven && path.Any(char.IsLetter)) ? path : null;
    }

    private static string Canonical(string path)
    {
        path = path.Replace("\\", "", StringComparison.Ordinal)
            .Replace("%7B", "{", StringComparison.OrdinalIgnoreCase)
            .Replace("%7D", "}", StringComparison.OrdinalIgnoreCase)
            .Replace("{{", "{", StringComparison.Ordinal)
            .Replace("}}", "}", StringComparison.Ordinal);
        path = Placeholder().Replace(path, match => "/{" + match.Groups["name"].Value.Trim() + "}");
        return path.Length > 1 ? path.TrimEnd('/') : path;
    }

    /// <summary>Where cells ran together, the next cell's text sticks to the path: .../users/searchPOST, .../searchSearch for
    /// users.</summary>
    private static void Unglue(string text, ref string path, ref int end, out string? method)
    {
        method = null;
        var last = path[(path.LastIndexOf('/') + 1)..];
        var glued = GluedMethod().Match(last);
        if (glued.Success)
        {
            method = Method(glued.Groups["m"].Value);
        }
        else
        {
            glued = GluedTitle().Match(last);
            if (!glued.Success || end >= text.Length || text[end] != ' ' || end + 1 >= text.Length || !char.IsLower(text[end + 1]))
            {
                return;
            }
        }

        var surplus = last.Length - glued.Index - (method is null ? 0 : glued.Groups["m"].Length);
        path = path[..(path.Length - (last.Length - glued.Index))];
        end -= surplus;
    }

    [GeneratedRegex(
        @"(?<![A-Z_/{])(?<m>" + Methods + @")(?:\s*(?:,\s*(?:and|or)?|/|&|\band\b|\bor\b|\|)\s*(?<m>" + Methods
        + @"))*(?:[""'`*_\s:|\\(\[\])→>-]{0,12}(?:\b(?:requests?|calls?|operations?|methods?|endpoint)\b\s*)?(?:\b(?:to|on|against|at|of"
        + @"|for)\b\s*)?(?:\bthe\b\s*)?(?:endpoint\s*)?[""'`*_\s(<]{0,6})" + Target)]
    private static partial Regex MethodFirst();

    [GeneratedRegex(@"(?<![A-Za-z0-9_}<.])" + Target)]
    private static partial Regex PathAlone();

    [GeneratedRegex(
        @"\G[""'`*_\s|)\]>,:–—-]{0,8}(?:\b(?:endpoint|operation|resource|route|path|API)\b\s*)?[(\[]?\s*(?:(?:via|using|with|by|as"
        + @"|method:?)\s+)?(?:an?\s+|the\s+)?(?:HTTP\s+)?[""'`*_(\[]{0,3}(?<m>" + Methods
        + @")(?![a-zA-Z/])(?:\s*(?:,\s*(?:and|or)?|/|&|\band\b|\bor\b)\s*(?<m>" + Methods
        + @")(?![a-zA-Z/]))*(?!\S{0,3}\s{0,2}[""'`]?(?:https?:/)?/[a-zA-Z{])[)\]`""'*_]{0,3}")]
    private static partial Regex MethodAfter();

    [GeneratedRegex(
        @"(?<m>" + Methods + @")\b[^./]{0,20}\b(?:path|endpoint|url|uri|route|resource)[:=\s`""']{1,4}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex MethodBefore();

    [GeneratedRegex(@"^[\s`*_(\[""']*(?:HTTP\s+)?(?<m>" + Methods + @")[\s`*_)\]""':]*$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyMethod();

    [GeneratedRegex(@"(?<=[\s""'=])" + Target)]
    private static partial Regex CurlUrl();

    [GeneratedRegex(@"(?:-X\s*|--request[\s=]+)[""']?(?<m>" + Methods + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex CurlMethod();

    [GeneratedRegex(@"\s(?:-d|--data(?:-\w+)?|--json)\b")]
    private static partial Regex CurlData();

    [GeneratedRegex(@"^https?://(?:[\w-]+\.)*atlassian\.(?:com|net)$", RegexOptions.IgnoreCase)]
    private static partial Regex AtlassianHost();

    [GeneratedRegex(@"^/(?:admin|rest|scim|gateway|ex|wiki/(?:rest|api)|api|v\d+)/[\w{.-]")]
    private static partial Regex ApiPath();

    [GeneratedRegex(@"/(?::(?<name>[A-Za-z_]\w*)|<(?<name>[^>]+)>|\[(?<name>[^\]]+)\]|\$\{?(?<name>[A-Za-z_]\w*)\}?)(?=/|$)")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<=[a-z0-9}])(?<m>" + Methods + @")(?=$|[A-Z])")]
    private static partial Regex GluedMethod();

    [GeneratedRegex(@"(?<=^[a-z0-9-]+|\})(?=[A-Z][a-z]+$)")]
    private static partial Regex GluedTitle();
}
