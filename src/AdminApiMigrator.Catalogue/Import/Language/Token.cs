using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>What a token of a sentence is.</summary>
internal enum TokenKind
{
    /// <summary>A word of the language.</summary>
    Word,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>A request, whose mask stands in the text.</summary>
    Request,

    /// <summary>The name of a field, a parameter, a header or an error code, told by how it is spelled.</summary>
    Name,

    /// <summary>A mark of punctuation.</summary>
    Mark,
}

/// <summary>A word, a number, a name or a mark of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; words in lower case, contractions written out, names without quotes.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End)
{
    public bool Is(string word) => Kind == TokenKind.Word && Text == word;
}

/// <summary>Cuts a sentence, its requests masked, into tokens.</summary>
internal static partial class Tokens
{
    private static readonly Dictionary<string, string[]> Contractions = new(StringComparer.Ordinal)
    {
        ["won't"] = ["will", "not"],
        ["can't"] = ["can", "not"],
        ["cannot"] = ["can", "not"],
        ["shan't"] = ["shall", "not"],
        ["it's"] = ["it", "is"],
        ["that's"] = ["that", "is"],
        ["there's"] = ["there", "is"],
    };

    private static readonly (string Ending, string Word)[] Endings = [("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"),
        ("'d", "would"), ("'m", "am")];

    /// <summary>The tokens of a text, in order.</summary>
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        foreach (Match match in Piece().Matches(text))
        {
            var (value, start, end) = (match.Value, match.Index, match.Index + match.Length);
            if (match.Groups["mask"].Success)
            {
                tokens.Add(new Token(TokenKind.Request, value, start, end));
            }
            else if (match.Groups["quoted"].Success || match.Groups["name"].Success)
            {
                var name = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : value;
                tokens.Add(new Token(TokenKind.Name, name, start, end));
            }
            else if (match.Groups["number"].Success)
            {
                tokens.Add(new Token(TokenKind.Number, value.TrimEnd(',', '.'), start, end));
            }
            else if (match.Groups["word"].Success)
            {
                tokens.AddRange(Words(value.ToLowerInvariant()).Select(word => new Token(TokenKind.Word, word, start, end)));
            }
            else
            {
                tokens.Add(new Token(TokenKind.Mark, value, start, end));
            }
        }

        return tokens;
    }

    private static IEnumerable<string> Words(string word)
    {
        if (Contractions.TryGetValue(word, out var written))
        {
            return written;
        }

        foreach (var (ending, second) in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return [word[..^ending.Length], second];
            }
        }

        return [word];
    }

    // Spelling tells names from words: back quotes, an inner capital, an underscore, a dot inside, or the dashes of a header.
    [GeneratedRegex(
        @"(?<mask>⟦\d+⟧)"
        + @"|`(?<quoted>[^`\s]{1,100})`|(?<![\w])[""'](?<quoted>[a-z_$][\w.$\[\]-]{0,99})[""'](?!\w)"
        + @"|(?<name>(?<![\w])(?:[A-Z][A-Za-z]*-){1,4}[A-Z][A-Za-z]*(?=\W|$)(?<=(?:^|\W)(?:X-|Beta-|RateLimit-|Retry-)\S*|[a-z]-[A-Z]\S*))"
        + @"|(?<name>(?<![\w])(?:[a-z]+[0-9]*(?:[A-Z][A-Za-z0-9]*)+|[A-Za-z]+(?:_[A-Za-z0-9]+)+|[a-z]+(?:\[\])?(?:\.[a-z]\w+(?:\[\])?)+"
        + @"|[A-Z]+(?:-[A-Z]+)*-\d{3}-\d+)(?:\[\])?)"
        + @"|(?<number>\d[\d,.]*)"
        + @"|(?<word>[\p{L}][\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*)"
        + @"|(?<mark>[^\s])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
