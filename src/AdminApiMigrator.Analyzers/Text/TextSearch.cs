using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Text;

/// <summary>Searches a file's text without making a string of it.</summary>
internal static class TextSearch
{
    private const int ChunkSize = 32 * 1024;

    private delegate bool Contains(ReadOnlySpan<char> text, ImmutableArray<string> words);

    /// <summary>Whether any of the words, letter for letter, stands in the text.</summary>
    public static bool ContainsAny(SourceText text, ImmutableArray<string> words) => Search(text, words, ContainsAny);

    /// <summary>Whether any of the names stands in the text as a name of its own, not as a part of a longer one.</summary>
    public static bool ContainsAnyWord(SourceText text, ImmutableArray<string> words) => Search(text, words, ContainsAnyWord);

    /// <summary>Whether any of the segments stands in the text where a path may have it: whole, after a slash or at the start of a literal.</summary>
    public static bool ContainsAnySegment(SourceText text, ImmutableArray<string> segments) => Search(text, segments, ContainsAnySegment);

    private static bool Search(SourceText text, ImmutableArray<string> words, Contains contains)
    {
        var overlap = 0;
        foreach (var word in words)
        {
            overlap = Math.Max(overlap, word.Length);
        }

        var buffer = ArrayPool<char>.Shared.Rent(ChunkSize);
        try
        {
            for (var from = 0; from < text.Length;)
            {
                var count = Math.Min(buffer.Length, text.Length - from);
                text.CopyTo(from, buffer, 0, count);
                if (contains(buffer.AsSpan(0, count), words))
                {
                    return true;
                }

                // A word may lie across two chunks: the next one begins with the end of this.
                from += from + count == text.Length ? count : Math.Max(1, count - overlap);
            }

            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    public static bool ContainsAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAnyWord(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            for (var from = 0; word.Length > 0 && from < text.Length;)
            {
                var at = text.Slice(from).IndexOf(word.AsSpan());
                if (at < 0)
                {
                    break;
                }

                // What the end of the text cuts off may go on in the next; it counts as a word.
                var (start, end) = (from + at, from + at + word.Length);
                if ((start == 0 || !IsOfName(text[start - 1])) && (end == text.Length || !IsOfName(text[end])))
                {
                    return true;
                }

                from = end;
            }
        }

        return false;
    }

    /// <summary>One pass however many segments: a stop at each quote and slash, of which code has few.</summary>
    private static bool ContainsAnySegment(ReadOnlySpan<char> text, ImmutableArray<string> segments)
    {
        for (var from = 0; ;)
        {
            var at = text.Slice(from).IndexOfAny('"', '/');
            if (at < 0)
            {
                return false;
            }

            from += at + 1;
            var rest = text.Slice(from);
            foreach (var segment in segments)
            {
                if (rest.StartsWith(segment.AsSpan()) && (rest.Length == segment.Length || !(IsOfName(rest[segment.Length]) || rest[segment.Length] == '-')))
                {
                    return true;
                }
            }
        }
    }

    public static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character == '_';
}
