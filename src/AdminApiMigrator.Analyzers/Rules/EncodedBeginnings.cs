using System.Collections.Immutable;
using System.Text;

namespace AdminApiMigrator.Rules;

/// <summary>
/// Knows how the beginning of a token looks in Base64: in one of three forms, by where in a group of three bytes it begins.
/// </summary>
internal static class EncodedBeginnings
{
    public static readonly ImmutableArray<string> All =
        [.. PlatformFacts.TokenPrefixes.SelectMany(static known => Enumerable.Range(0, 3).Select(before => Of(known.Prefix, before)))];

    /// <summary>
    /// The characters of the encoding that depend on nothing but the text, when so many bytes of a group stand before it.
    /// </summary>
    private static string Of(string text, int before)
    {
        var whole = Convert.ToBase64String(Encoding.ASCII.GetBytes(new string(' ', before) + text)).TrimEnd('=');
        var first = ((before * 8) + 5) / 6;
        return whole.Substring(first, ((before + text.Length) * 8 / 6) - first);
    }
}
