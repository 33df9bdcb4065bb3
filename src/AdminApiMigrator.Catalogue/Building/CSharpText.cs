using System.Globalization;
using System.Text;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>C# literals.</summary>
internal static class CSharpText
{
    private static readonly HashSet<string> Keywords =
    [
        .. ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally fixed"
            + " float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private protected public readonly"
            + " ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void"
            + " volatile while").Split(' '),
    ];

    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append(@"\\"),
                < ' ' or (>= '\x7f' and < '\xa0') or '\u2028' or '\u2029' or (>= '\ud800' and <= '\udfff') or '\ufeff' => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A collection expression of string literals.</summary>
    public static string Literals(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Literal))}]";

    /// <summary>Text inside XML documentation.</summary>
    public static string Xml(string text) =>
        string.Concat(text.Select(c => EndsLine(c) ? ' ' : c)).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Whether a character ends a line in C#, and with it a comment, or has no place in a line at all.</summary>
    public static bool EndsLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    /// <summary>A name as an identifier; one that is a word of the language gets an @.</summary>
    public static string Identifier(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>The name of an enumeration's member for a word in kebab case.</summary>
    public static string Pascal(string word) => string.Concat(word.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
