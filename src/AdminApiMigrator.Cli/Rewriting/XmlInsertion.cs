using System.Xml;

namespace AdminApiMigrator.Cli.Rewriting;

/// <summary>
/// Puts one item into a project file as text: parsing and writing XML would lose the author's line ends, attribute layout and spacing.
/// </summary>
internal static class XmlInsertion
{
    /// <summary>
    /// The text with the item behind the last one of its kind, or in an item group of its own before the end of the project.
    /// </summary>
    /// <param name="text">The project file.</param>
    /// <param name="element">The kind of item, such as PackageReference.</param>
    /// <param name="item">The whole element to insert.</param>
    /// <exception cref="XmlException">The text is no XML.</exception>
    public static string AddItem(string text, string element, string item)
    {
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var places = Places.Find(text, element);
        if (places.LastItem is { } last)
        {
            return text.Insert(last.End, newLine + IndentationAt(text, last.Start) + item);
        }

        var end = places.ProjectEnd;
        var indentation = places.FirstChild is { } child && IndentationAt(text, child) is { Length: > 0 } found ? found : "  ";
        var group = $"{indentation}<ItemGroup>{newLine}{indentation}{indentation}{item}{newLine}{indentation}</ItemGroup>{newLine}";
        var lineStart = LineStart(text, end);
        var alone = string.IsNullOrWhiteSpace(text[lineStart..end]);

        // A blank line before, where the file separates its groups so.
        var separated = text[..lineStart].TrimEnd(' ', '\t').EndsWith(newLine + newLine, StringComparison.Ordinal)
            || !text.Contains(newLine + newLine, StringComparison.Ordinal);
        return alone
            ? text.Insert(lineStart, (separated ? "" : newLine) + group)
            : text.Insert(end, newLine + group);
    }

    private static int LineStart(string text, int position) => text.LastIndexOf('\n', Math.Max(position - 1, 0)) + 1;

    private static string IndentationAt(string text, int position)
    {
        var start = LineStart(text, position);
        return string.IsNullOrWhiteSpace(text[start..position]) ? text[start..position] : "";
    }

    /// <summary>Offsets into the text.</summary>
    /// <param name="LastItem">The last item of the kind in a group and item without condition.</param>
    /// <param name="FirstChild">The first element below the project.</param>
    /// <param name="ProjectEnd">Where the end tag of the project starts.</param>
    private sealed record Places((int Start, int End)? LastItem, int? FirstChild, int ProjectEnd)
    {
        public static Places Find(string text, string element)
        {
            var offsets = new Offsets(text);
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var lines = (IXmlLineInfo)reader;
            (int Start, int End)? last = null;
            int? firstChild = null;
            var end = -1;
            var start = -1;
            var inPlainGroup = false;
            while (reader.Read())
            {
                // The reader points at the name: behind "<", or behind "</".
                var name = reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement
                    ? offsets.Of(lines.LineNumber, lines.LinePosition)
                    : -1;
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element when reader.Depth == 1:
                        firstChild ??= name - 1;
                        inPlainGroup = reader.LocalName == "ItemGroup" && reader.GetAttribute("Condition") is null;
                        break;
                    case XmlNodeType.Element when reader.Depth == 2 && inPlainGroup && reader.LocalName == element:
                        start = name - 1;
                        if (reader.IsEmptyElement)
                        {
                            last = (start, TagEnd(text, name));
                        }

                        break;
                    case XmlNodeType.EndElement when reader.Depth == 2 && inPlainGroup && reader.LocalName == element:
                        last = (start, TagEnd(text, name));
                        break;
                    case XmlNodeType.EndElement when reader.Depth == 0:
                        end = name - 2;
                        break;
                }
            }

            return end < 0 ? throw new XmlException("The project has no end tag.") : new Places(last, firstChild, end);
        }

        private static int TagEnd(string text, int position)
        {
            for (var quote = '\0'; ; position++)
            {
                var c = text[position];
                if (quote == '\0' && c == '>')
                {
                    return position + 1;
                }

                quote = quote == '\0' && c is '"' or '\'' ? c : c == quote ? '\0' : quote;
            }
        }
    }

    /// <summary>Lines and columns of the reader as offsets; the reader counts a lone CR, too.</summary>
    private sealed class Offsets
    {
        private readonly List<int> _lineStarts = [0];

        public Offsets(string text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                {
                    _lineStarts.Add(i + 1);
                }
            }
        }

        public int Of(int line, int column) => _lineStarts[line - 1] + column - 1;
    }
}
