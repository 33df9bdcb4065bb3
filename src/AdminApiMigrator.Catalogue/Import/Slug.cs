using System.Text;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Kebab-case names of documents and entries.</summary>
internal static class Slug
{
    private const int Longest = 60;

    /// <summary>The name of an entry: its date, what it is about, what happened.</summary>
    public static string Of(DateOnly? date, string about, StatementKind? kind)
    {
        var words = Of(about);
        var suffix = kind switch
        {
            StatementKind.Removed => "removals",
            StatementKind.Limited when words == "url" => "length",
            StatementKind.Limited => "limit",
            StatementKind.Expires => "expiry",
            StatementKind.Unchanged => "unchanged",
            StatementKind.Changed when words.Length == 0 => "changes",
            StatementKind.Added when words.Length == 0 => "additions",
            StatementKind.Deprecated when words.Length == 0 => "deprecations",
            StatementKind.Disabled when words.Length == 0 => "disabled",
            _ => "",
        };
        var parts = new[] { date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "", words, suffix };
        return string.Join('-', parts.Where(part => part.Length > 0));
    }

    /// <summary>A text in kebab case, cut at a word.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString().Trim('-');
        return whole.Length <= Longest ? whole : whole[..(whole.LastIndexOf('-', Longest) is var cut and > 0 ? cut : Longest)];
    }
}
