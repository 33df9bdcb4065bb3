using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>The text of a file together with the encoding that gives its bytes back.</summary>
internal static class SourceFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public static SourceText Read(string path) => Decode(File.ReadAllBytes(path));

    /// <summary>
    /// The text, with its encoding. Bytes that are not UTF-8 and carry no mark are read as Latin-1, whatever code page they were written
    /// in: it gives every byte back unchanged, and what matters here is ASCII.
    /// </summary>
    public static SourceText Decode(byte[] bytes)
    {
        Encoding encoding = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8WithMark,
            [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Utf8,
        };
        var mark = encoding.Preamble.Length;
        try
        {
            return SourceText.From(encoding.GetString(bytes, mark, bytes.Length - mark), encoding);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(Encoding.Latin1.GetString(bytes), Encoding.Latin1);
        }
    }

    /// <summary>The bytes of the text in the encoding it was read in.</summary>
    /// <exception cref="EncoderFallbackException">The text has a character that the encoding does not have.</exception>
    public static byte[] Encode(string text, Encoding encoding)
    {
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return [.. encoding.Preamble, .. strict.GetBytes(text)];
    }
}

/// <summary>Texts read once and shared: a file of five target frameworks is one text.</summary>
internal sealed class SourceTexts
{
    private readonly ConcurrentDictionary<string, SourceText> _texts = new(FilePaths.Comparer);

    public SourceText Of(string path) => _texts.GetOrAdd(path, SourceFile.Read);

    /// <summary>
    /// The files as documents of a project, each once; what cannot be read, such as a file that a step of the real build would generate, is
    /// a remark.
    /// </summary>
    public IReadOnlyList<DocumentInfo> Documents(ProjectId project, IEnumerable<string> paths, ConcurrentBag<string> remarks)
    {
        var documents = new List<DocumentInfo>();
        foreach (var path in paths.Select(Path.GetFullPath).Distinct(FilePaths.Comparer))
        {
            try
            {
                documents.Add(DocumentInfo.Create(
                    DocumentId.CreateNewId(project),
                    Path.GetFileName(path),
                    loader: TextLoader.From(TextAndVersion.Create(Of(path), VersionStamp.Create(), path)),
                    filePath: path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                remarks.Add($"{path}: part of the build, and could not be read: {e.Message}");
            }
        }

        return documents;
    }
}
