using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation;

/// <summary>What an expression that could not be read to the end contributes to a URL.</summary>
/// <param name="Value">The expression.</param>
/// <param name="Format">The format an interpolation gives it; null when it has none.</param>
/// <param name="IsEscaped">Whether an escaping call stood around it; <paramref name="Value"/> is what was escaped.</param>
/// <param name="Grows">Whether its length depends on how many items the program has: a join, an appending loop.</param>
internal sealed record Hole(IOperation Value, string? Format = null, bool IsEscaped = false, bool Grows = false)
{
    /// <summary>The text it has unless the program sets another, such as an option's default; null when there is none.</summary>
    public string? Default { get; init; }

    /// <summary>Whether what is meant is a member of the expression's object, which was set out of sight.</summary>
    public bool IsOfMember { get; init; }

    /// <summary>Whether reading stopped here because the code goes deeper than is followed, not because nothing more is in sight.</summary>
    public bool IsTooDeep { get; init; }
}

/// <summary>A stretch of a URL: known text or a hole, never both.</summary>
internal readonly record struct UrlPiece(string? Text, Hole? Hole)
{
    public static implicit operator UrlPiece(string text) => new(text, null);

    public static implicit operator UrlPiece(Hole hole) => new(null, hole);
}

/// <summary>What is known of a piece of text that may become a URL: its literal stretches and its holes, in order.</summary>
internal sealed class UrlShape
{
    // Before the empty shape, which is made of it.
    private static readonly ImmutableHashSet<ISymbol> NoMembers = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default);

    public static readonly UrlShape Empty = new([]);

    /// <summary>Stands between the items of a list that is read as a text, until a join says what stands there.</summary>
    public const string ItemBreak = "\u0001";

    /// <summary>A few times the longest URL that any server takes: what is longer is cut, so that code which doubles a text cannot hurt.</summary>
    private const int MostCharacters = 32 * 1024;

    private const int MostPieces = 512;

    private UrlShape(ImmutableArray<UrlPiece> pieces, ImmutableHashSet<ISymbol>? members = null)
    {
        Pieces = pieces;
        Members = members ?? NoMembers;
    }

    /// <summary>The pieces; no two neighbours are both text, and no text is empty.</summary>
    public ImmutableArray<UrlPiece> Pieces { get; }

    /// <summary>The members of the program whose text is a part of it.</summary>
    public ImmutableHashSet<ISymbol> Members { get; }

    /// <summary>Whether it has no hole.</summary>
    public bool IsText => Pieces.All(static piece => piece.Hole is null);

    /// <summary>Whether the length of any part depends on how many items the program has.</summary>
    public bool Grows => Pieces.Any(static piece => piece.Hole is { Grows: true });

    /// <summary>Whether the text is known to begin with a scheme, so that no base address is put before it.</summary>
    public bool IsAbsolute
    {
        get
        {
            var start = Pieces.IsEmpty ? null : Pieces[0].Text ?? Pieces[0].Hole!.Default;
            return start is not null && HasScheme(start);
        }
    }

    public static UrlShape Of(UrlPiece piece) => piece.Text is { Length: 0 } ? Empty : new([piece]);

    public static UrlShape Join(IEnumerable<UrlPiece> pieces, ImmutableHashSet<ISymbol>? members = null)
    {
        var joined = ImmutableArray.CreateBuilder<UrlPiece>();
        var characters = 0;
        foreach (var piece in pieces)
        {
            if (piece.Text is { Length: 0 })
            {
                continue;
            }

            characters += piece.Text?.Length ?? 0;
            if (characters > MostCharacters || joined.Count >= MostPieces)
            {
                break;
            }

            if (piece.Text is not null && joined.Count > 0 && joined[joined.Count - 1].Text is { } before)
            {
                joined[joined.Count - 1] = before + piece.Text;
            }
            else
            {
                joined.Add(piece);
            }
        }

        return new UrlShape(joined.ToImmutable(), members);
    }

    public UrlShape Append(UrlShape other) => other.Pieces.IsEmpty && other.Members.IsEmpty ? this
        : Pieces.IsEmpty && Members.IsEmpty ? other
        : Join(Pieces.Concat(other.Pieces), Members.IsEmpty ? other.Members : Members.Union(other.Members));

    /// <summary>The same text, known to be held by the member.</summary>
    public UrlShape HeldBy(ISymbol member) => Members.Contains(member) ? this : new(Pieces, Members.Add(member));

    /// <summary>The list with one more item.</summary>
    public UrlShape AppendItem(UrlShape item) => Pieces.IsEmpty ? item : Append(Of(ItemBreak)).Append(item);

    /// <summary>The same text with every hole escaped.</summary>
    public UrlShape Escaped() => Join(Pieces.Select(static piece => piece.Hole is { } hole ? hole with { IsEscaped = true } : piece), Members);

    /// <summary>What follows a beginning that this text is known to have; empty when it has another.</summary>
    public UrlShape After(UrlShape beginning)
    {
        for (var i = 0; i < beginning.Pieces.Length; i++)
        {
            if (i >= Pieces.Length)
            {
                return Empty;
            }

            if (Pieces[i] == beginning.Pieces[i])
            {
                continue;
            }

            return i == beginning.Pieces.Length - 1 && Pieces[i].Text is { } text && beginning.Pieces[i].Text is { } start && text.StartsWith(start, StringComparison.Ordinal)
                ? Join(Pieces.Skip(i + 1).Prepend(text.Substring(start.Length)), Members)
                : Empty;
        }

        return Join(Pieces.Skip(beginning.Pieces.Length), Members);
    }

    /// <summary>Whether this is the other text with something behind it.</summary>
    public bool Extends(UrlShape other) => other.Pieces.IsEmpty ? !Pieces.IsEmpty : !After(other).Pieces.IsEmpty;

    public bool Says(UrlShape other) => Pieces.SequenceEqual(other.Pieces);

    /// <summary>Puts <paramref name="with"/> wherever the text <paramref name="placeholder"/> stands in a literal stretch.</summary>
    public UrlShape Replace(string placeholder, UrlShape with)
    {
        if (placeholder.Length == 0)
        {
            return this;
        }

        return Join(Pieces.SelectMany(piece => piece.Text is { } text && text.Contains(placeholder) ? Split(text) : [piece]), Members.Union(with.Members));

        IEnumerable<UrlPiece> Split(string text)
        {
            var from = 0;
            for (var at = text.IndexOf(placeholder, StringComparison.Ordinal); at >= 0; at = text.IndexOf(placeholder, from, StringComparison.Ordinal))
            {
                yield return text.Substring(from, at - from);
                foreach (var piece in with.Pieces)
                {
                    yield return piece;
                }

                from = at + placeholder.Length;
            }

            yield return text.Substring(from);
        }
    }

    /// <summary>Takes slashes and blanks off an end whose text is known.</summary>
    public UrlShape Trim(char[] characters, bool start, bool end)
    {
        var pieces = Pieces;
        if (start && pieces.Length > 0 && pieces[0].Text is { } first)
        {
            pieces = pieces.SetItem(0, first.TrimStart(characters));
        }

        if (end && pieces.Length > 0 && pieces[pieces.Length - 1].Text is { } last)
        {
            pieces = pieces.SetItem(pieces.Length - 1, last.TrimEnd(characters));
        }

        return Join(pieces, Members);
    }

    /// <summary>The shape of <c>new Uri(this, relative)</c> and of a base address with a request's relative URL.</summary>
    public UrlShape Resolve(UrlShape relative)
    {
        if (relative.IsAbsolute || Pieces.IsEmpty)
        {
            return relative;
        }

        var startsWithSlash = relative.Pieces.Length > 0 && relative.Pieces[0].Text is { } text && text[0] == '/';
        return (startsWithSlash ? Authority() : Folder()).Append(relative);
    }

    private static bool HasScheme(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Everything before the path. An unread base is kept whole: what it holds of a path is not known.</summary>
    public UrlShape Authority()
    {
        if (!IsAbsolute)
        {
            return this;
        }

        var pieces = new List<UrlPiece>();
        var skip = (Pieces[0].Text ?? Pieces[0].Hole!.Default!).IndexOf("://", StringComparison.Ordinal) + 3;
        foreach (var piece in Pieces)
        {
            var slash = (piece.Text ?? piece.Hole!.Default)?.IndexOf('/', skip) ?? -1;
            if (piece.Text is { } text && slash >= 0)
            {
                pieces.Add(text.Substring(0, slash));
                break;
            }

            pieces.Add(piece.Hole is { Default: { } known } hole && slash >= 0 ? hole with { Default = known.Substring(0, slash) } : piece);
            if (slash >= 0)
            {
                break;
            }

            skip = 0;
        }

        return Join(pieces, Members);
    }

    /// <summary>Everything up to the last slash of the path.</summary>
    private UrlShape Folder()
    {
        var last = Pieces[Pieces.Length - 1];
        var text = last.Text ?? last.Hole!.Default;
        if (text is null)
        {
            // What it ends in is not known; an empty segment too many does not matter to matching.
            return Append(Of("/"));
        }

        var pathStart = Pieces.Length == 1 && HasScheme(text) ? text.IndexOf('/', text.IndexOf("://", StringComparison.Ordinal) + 3) : 0;
        if (pathStart < 0)
        {
            return Append(Of("/"));
        }

        var cut = text.LastIndexOf('/');
        if (cut < pathStart)
        {
            return this;
        }

        var kept = text.Substring(0, cut + 1);
        return Join(Pieces.SetItem(Pieces.Length - 1, last.Text is not null ? kept : last.Hole! with { Default = kept }), Members);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var piece in Pieces)
        {
            text.Append(piece.Text ?? "{" + piece.Hole!.Value.Syntax + "}");
        }

        return text.ToString();
    }
}
