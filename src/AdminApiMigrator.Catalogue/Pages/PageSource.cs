using System.Buffers;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Pages;

/// <summary>Decides whether a file is a page at all, and which kind, and has it cut into blocks.</summary>
internal static partial class PageSource
{
    /// <summary>No page of a changelog comes near it; what is larger is a dump, an archive or an attack.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    /// <summary>Each block costs about as much as any other, so their number bounds the time of a reading.</summary>
    public const int MaxBlocks = 50_000;

    // Tab, line feed, vertical tab, form feed, carriage return and escape (terminal colours) occur in saved text.
    private static readonly SearchValues<char> Binary = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001C\u001D\u001E\u001F\uFFFD");

    /// <summary>Cuts a page into blocks.</summary>
    /// <exception cref="PageFormatException">The content is empty, binary or too large.</exception>
    public static Page Open(string content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        if (content.Length > MaxLength)
        {
            throw new PageFormatException(fileName, 1, $"the file holds more than {MaxLength} characters", "Save the page by itself, without images and scripts.");
        }

        if (content.AsSpan().Trim().Trim('\uFEFF').IsEmpty)
        {
            throw new PageFormatException(fileName, 1, "the file is empty", "Save the page again, as text or as HTML.");
        }

        RefuseBinary(content, fileName);
        var text = content.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        var page = IsHtml(text) ? HtmlBlocks.Read(text) : TextBlocks.Read(text);
        if (page.Blocks.IsEmpty)
        {
            throw new PageFormatException(fileName, 1, "the page shows no text", "Save it after it has loaded: this one is filled in by a script.");
        }

        if (page.Blocks.Length > MaxBlocks)
        {
            throw new PageFormatException(
                fileName,
                page.Blocks[MaxBlocks].Lines[0],
                $"the page holds more than {MaxBlocks} pieces of text",
                "Save the part of the page that holds the changes by itself.");
        }

        return page;
    }

    private static void RefuseBinary(string content, string fileName)
    {
        var nul = content.IndexOf('\0');
        var odd = 0;
        var first = -1;
        for (var at = 0; at < content.Length; at++)
        {
            var next = content.AsSpan(at).IndexOfAny(Binary);
            if (next < 0)
            {
                break;
            }

            at += next;
            first = first < 0 ? at : first;
            odd++;
        }

        // A stray control character survives copying from a terminal; many of them, or a NUL, mean another kind of file.
        if (nul >= 0 || odd > 16 + (content.Length / 50))
        {
            var line = 1 + content.AsSpan(0, nul >= 0 ? nul : first).Count('\n');
            throw new PageFormatException(fileName, line, "the file is binary or not in UTF-8", "Save the page as text or HTML in UTF-8.");
        }
    }

    private static bool IsHtml(string text) => HtmlStart().IsMatch(text.AsSpan(0, Math.Min(text.Length, 4096))) || HtmlBody().Count(text) >= 3;

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--|<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<(?:main|article|section|div|h[1-6]|p|ul|ol|table|dl)(?:\s[^<>]{0,400})?>)", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlStart();

    [GeneratedRegex(@"</(?:p|li|ul|ol|h[1-6]|td|th|tr|table|div|section|dd|dt|dl)\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlBody();
}
