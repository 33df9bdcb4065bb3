using System.Collections.Concurrent;

namespace AdminApiMigrator.Client;

/// <summary>A request template: fills in ids to make a path, and reads the ids back out of one.</summary>
internal sealed class RouteTemplate
{
    private static readonly ConcurrentDictionary<string, RouteTemplate> Known = new(StringComparer.Ordinal);

    // Success without a word about how much of it: neither a part (206) nor what somebody in between made of it (203).
    private static readonly int[] PlainSuccess = [200, 201, 202, 204];

    private readonly string[] _segments;
    private readonly int[] _success;

    private RouteTemplate(HttpMethod method, string[] segments, int[] success)
    {
        Method = method;
        _segments = segments;
        _success = success;
    }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The template of a route such as <c>GET /admin/v2/orgs/{orgId}/directories</c>; routes are constants, so each is read
    /// once.</summary>
    public static RouteTemplate Of(string route) => Known.GetOrAdd(route, Parse);

    private static RouteTemplate Parse(string route)
    {
        var space = route.IndexOf(' ');
        return new RouteTemplate(
            new HttpMethod(route.Substring(0, space)),
            route.Substring(space + 2).Split('/'),
            OperationAnswers.Success.TryGetValue(route, out var success) ? success : PlainSuccess);
    }

    /// <summary>Whether a status is the operation's own success; where no source states one, any that means the whole of it.</summary>
    public bool IsSuccess(int status) => Array.IndexOf(_success, status) >= 0;

    /// <summary>The path with <paramref name="values"/>, escaped, in the place of the placeholders, in order.</summary>
    /// <exception cref="ArgumentException">A value cannot be a path segment.</exception>
    public string Fill(params string[] values)
    {
        var filled = (string[])_segments.Clone();
        var next = 0;
        for (var i = 0; i < filled.Length; i++)
        {
            if (IsPlaceholder(filled[i]))
            {
                filled[i] = Uri.EscapeDataString(RequireId(values[next++], filled[i].Trim('{', '}')));
            }
        }

        return "/" + string.Join("/", filled);
    }

    /// <summary>
    /// Whether the path of <paramref name="uri"/> ends in this template; then also its ids and what stands before the template.
    /// </summary>
    public bool TryMatch(Uri uri, out string[] values, out string prefix)
    {
        values = [];
        prefix = "";
        var path = uri.AbsolutePath.TrimEnd('/').Split('/');
        var start = path.Length - _segments.Length;
        if (start < 0)
        {
            return false;
        }

        var found = new List<string>();
        for (var i = 0; i < _segments.Length; i++)
        {
            var segment = path[start + i];
            if (IsPlaceholder(_segments[i]) && segment.Length > 0)
            {
                found.Add(Uri.UnescapeDataString(segment));
            }
            else if (segment != _segments[i])
            {
                return false;
            }
        }

        values = [.. found];
        prefix = string.Join("/", path, 0, start);
        return true;
    }

    /// <summary>Refuses what would make another path: nothing, blanks, and the two names that climb.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> cannot be a path segment.</exception>
    public static string RequireId(string? value, string name)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name);
        }

        if (!IsId(value))
        {
            throw new ArgumentException($"'{value}' is no id: pass the {name} that the service gave.", name);
        }

        return value;
    }

    /// <summary>Whether a value can stand in a path and name one thing there.</summary>
    public static bool IsId(string? value)
        // A "." or ".." survives escaping, and every URL parser folds it away: the request would name another resource.
        => value is not null && value.Trim() is not ("" or "." or "..");

    private static bool IsPlaceholder(string segment) => segment[0] == '{';
}
