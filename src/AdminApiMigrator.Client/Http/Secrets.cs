using System.Text;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Client;

/// <summary>
/// The credentials that a request carried, to be kept out of what a person may read later: a server, or a gateway in front of it, may
/// repeat what was sent to it, as it is, Base64-encoded or URL-encoded.
/// </summary>
internal sealed class Secrets
{
    private const string Hidden = "[hidden]";

    // Shorter ones are words of the language: hiding them would hide nothing and spoil the text.
    private const int Shortest = 8;

    private static readonly Regex Word = new(@"[^\s""'<>]+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex Base64 = new(@"[A-Za-z0-9+/_\-]{11,}={0,2}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly string[] _values;

    private Secrets(string[] values) => _values = values;

    /// <summary>Those of nobody.</summary>
    public static Secrets None { get; } = new([]);

    /// <summary>The credentials of a request as it went out.</summary>
    /// <param name="sent">The request.</param>
    /// <param name="token">The token that was put on and taken off again; null for none.</param>
    public static Secrets Of(HttpRequestMessage sent, SentToken? token)
    {
        var values = new List<string>();
        foreach (var name in new[] { "Authorization", "Proxy-Authorization", "Cookie" })
        {
            if (sent.Headers.TryGetValues(name, out var headers))
            {
                values.AddRange(headers.SelectMany(PartsOf));
            }
        }

        if (token is not null)
        {
            values.Add(token.Value);
        }

        string[] known =
            [.. values.Where(value => value.Length >= Shortest).Distinct(StringComparer.Ordinal).OrderByDescending(value => value.Length)];
        return known.Length == 0 ? None : new Secrets(known);
    }

    /// <summary>The words without the credentials.</summary>
    public string Hide(string words)
    {
        if (_values.Length == 0)
        {
            return words;
        }

        var shown = words;
        foreach (var value in _values)
        {
            shown = ReplaceAnyCase(shown, value);
        }

        shown = Word.Replace(
            shown, word => word.Value.IndexOf('%') >= 0 && Holds(Uri.UnescapeDataString(word.Value)) ? Hidden : word.Value);
        return Base64.Replace(shown, run => Holds(run.Value) ? Hidden : run.Value);
    }

    // The scheme is no secret. A Basic credential is name and key in one text.
    private static IEnumerable<string> PartsOf(string header)
    {
        var space = header.IndexOf(' ');
        var value = header.Substring(space + 1).Trim();
        yield return value;
        if (header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) && Decode(value) is { } pair)
        {
            yield return pair;
            yield return pair.Substring(pair.IndexOf(':') + 1);
        }
    }

    private static string? Decode(string base64)
    {
        var text = base64.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '=')));
        }
        catch (FormatException)
        {
            // A word that only looks like Base64.
            return null;
        }
    }

    private static string ReplaceAnyCase(string text, string value)
    {
        int at;
        while ((at = text.IndexOf(value, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            text = text.Substring(0, at) + Hidden + text.Substring(at + value.Length);
        }

        return text;
    }

    private bool Holds(string text) => IsIn(text) || (Decode(text) is { } decoded && IsIn(decoded));

    private bool IsIn(string text) => Array.Exists(_values, value => text.IndexOf(value, StringComparison.OrdinalIgnoreCase) >= 0);
}
