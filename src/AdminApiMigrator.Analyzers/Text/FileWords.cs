using System.Buffers;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Text;

/// <summary>
/// The words that stand in a file, as a set that may say yes too often and never no. Who looks for many names, each of which few files have,
/// would else search the whole program's text for each of them. Made of a file only when a name is looked for, and kept as long as its tree.
/// </summary>
internal sealed class FileWords
{
    private const int ChunkSize = 32 * 1024;

    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static readonly ConditionalWeakTable<SyntaxTree, FileWords> Known = new();

    private readonly ulong[] _bits;

    private FileWords(SourceText text)
    {
        // A bit a character: a word is some eight characters long and comes again and again, so that few bits are set.
        var size = 1;
        while (size * 64 < text.Length)
        {
            size *= 2;
        }

        _bits = new ulong[size];
        var buffer = ArrayPool<char>.Shared.Rent(ChunkSize);
        var hash = Seed;
        try
        {
            for (var from = 0; from < text.Length; from += buffer.Length)
            {
                var count = Math.Min(buffer.Length, text.Length - from);
                text.CopyTo(from, buffer, 0, count);
                foreach (var character in buffer.AsSpan(0, count))
                {
                    if (TextSearch.IsOfName(character))
                    {
                        hash = (hash ^ character) * Prime;
                    }
                    else if (hash != Seed)
                    {
                        Add(hash);
                        hash = Seed;
                    }
                }
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }

        Add(hash);
    }

    public static FileWords Of(SyntaxTree tree) => Known.GetValue(tree, static tree => new FileWords(tree.GetText()));

    /// <summary>Whether the name may stand in the file as a word of its own; false is certain.</summary>
    public bool MayHold(string name)
    {
        var hash = Seed;
        foreach (var character in name)
        {
            if (!TextSearch.IsOfName(character))
            {
                return true;
            }

            hash = (hash ^ character) * Prime;
        }

        return Has(hash) && Has(Other(hash));
    }

    private void Add(ulong word)
    {
        Set(word);
        Set(Other(word));
    }

    private void Set(ulong bit) => _bits[(bit >> 6) & (ulong)(_bits.Length - 1)] |= 1UL << (int)(bit & 63);

    private bool Has(ulong bit) => (_bits[(bit >> 6) & (ulong)(_bits.Length - 1)] & (1UL << (int)(bit & 63))) != 0;

    /// <summary>A second bit of the word: two words that share one seldom share both.</summary>
    private static ulong Other(ulong word) => word >> 32;
}
