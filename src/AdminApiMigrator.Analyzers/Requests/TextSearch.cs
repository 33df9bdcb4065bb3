using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Requests;

/// <summary>Searches a file's text without making a string of it.</summary>
internal static class TextSearch
{
    private const int ChunkSize = 32 * 1024;

    /// <summary>Whether any of the words, letter for letter, stands in the text.</summary>
    public static bool ContainsAny(SourceText text, ImmutableArray<string> words)
    {
        var overlap = 0;
        foreach (var word in words)
        {
            overlap = Math.Max(overlap, word.Length - 1);
        }

        var buffer = ArrayPool<char>.Shared.Rent(ChunkSize);
        try
        {
            for (var from = 0; from < text.Length;)
            {
                var count = Math.Min(buffer.Length, text.Length - from);
                text.CopyTo(from, buffer, 0, count);
                if (ContainsAny(buffer.AsSpan(0, count), words))
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
}
