using System.Buffers;
using System.Text;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// The characters of a file for a search: bytes widened one by one unless a byte-order mark says UTF-16, no decoding, no garbage.
/// </summary>
internal static class FileText
{
    public delegate TResult Reader<in TState, out TResult>(ReadOnlySpan<char> text, TState state);

    public static TResult Read<TState, TResult>(string path, TState state, Reader<TState, TResult> reader)
    {
        using var handle = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var length = checked((int)RandomAccess.GetLength(handle));
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Max(length, 1));
        var chars = ArrayPool<char>.Shared.Rent(Math.Max(length, 1));
        try
        {
            var filled = 0;
            for (var read = -1; filled < length && read != 0; filled += read)
            {
                read = RandomAccess.Read(handle, bytes.AsSpan(filled, length - filled), filled);
            }

            var content = bytes.AsSpan(0, filled);
            var count = EncodingOf(content).GetChars(content, chars);
            return reader(chars.AsSpan(0, count), state);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => Encoding.Latin1,
    };
}
