using System.Collections.Immutable;
using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AdminApiMigrator.Catalogue.Yaml;

/// <summary>
/// Reads the plain part of YAML from the event stream. What could make a small file mean a large or another thing (aliases, anchors,
/// tags, merge keys, depth, further documents) is refused when its event arrives, before anything is followed or built.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>The largest file that is read, in bytes; the largest of ours has a fiftieth of it.</summary>
    public const int MaximumBytes = 1 << 20;

    /// <summary>The deepest nesting that is read; ours needs 7.</summary>
    public const int MaximumDepth = 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _file;
    private readonly ProblemLog _problems;
    private readonly IParser _events;

    private YamlTree(string file, string text, ProblemLog problems)
    {
        _file = file;
        _problems = problems;
        _events = new SteadyParser(new Parser(new StringReader(text)));
    }

    /// <summary>The text of a file's bytes; null with a problem when they are too many or no UTF-8 text.</summary>
    public static string? Decode(string file, byte[] bytes, ProblemLog problems)
    {
        if (bytes.Length > MaximumBytes)
        {
            problems.Add(
                file,
                new YamlPlace(0, 1, 1),
                $"the file has {bytes.Length} bytes, more than the {MaximumBytes} that are read",
                "split it by family");
            return null;
        }

        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            problems.Add(file, new YamlPlace(0, 1, 1), "the file starts with a byte-order mark", "save it as UTF-8 without one");
            return null;
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(file, new YamlPlace(0, 1, 1), "the file is not UTF-8 text", "save it as UTF-8");
            return null;
        }
    }

    /// <summary>The value of the only document of a text; null with at least one problem when it cannot be read.</summary>
    public static YamlNode? Parse(string file, string text, ProblemLog problems)
    {
        if (text.Length > MaximumBytes)
        {
            problems.Add(
                file,
                new YamlPlace(0, 1, 1),
                $"the file has {text.Length} characters, more than the {MaximumBytes} that are read",
                "split it by family");
            return null;
        }

        try
        {
            return new YamlTree(file, text, problems).Document();
        }
        catch (YamlException e)
        {
            problems.Add(file, PlaceOf(e.Start), $"this is not YAML: {Reason(e)}", "check quotes, indentation and brackets at this place");
            return null;
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    private static string Reason(YamlException e) => e.Message.TrimEnd('.').ReplaceLineEndings(" ");

    // The scanner gives the bracket that closes a collection no length.
    private static YamlPlace After(in Mark bracket) => new((int)bracket.Index + 1, (int)bracket.Line, (int)bracket.Column + 1);

    private static YamlPlace PlaceOf(in Mark mark) => new((int)mark.Index, (int)mark.Line, (int)mark.Column);

    private YamlNode? Document()
    {
        _events.Consume<StreamStart>();
        if (!_events.TryConsume<DocumentStart>(out var document))
        {
            _problems.Add(_file, new YamlPlace(0, 1, 1), "the file is empty", "give it its top key, or delete it");
            return null;
        }

        if (document.Version is not null)
        {
            throw Refused(document.Start, "a directive", "remove the line that starts with %");
        }

        var root = Node(1);
        _events.Consume<DocumentEnd>();
        if (_events.Accept<DocumentStart>(out var second))
        {
            throw Refused(second.Start, "a second document", "put it into a file of its own");
        }

        return root;
    }

    private YamlNode Node(int depth)
    {
        var next = _events.Current ?? throw new InvalidOperationException("The parser gave no event inside a document.");
        if (next is AnchorAlias alias)
        {
            throw Refused(next.Start, $"the alias *{alias.Value}", "write the value out");
        }

        if (next is not NodeEvent node)
        {
            throw new YamlException(next.Start, next.End, "a value is missing");
        }

        if (!node.Anchor.IsEmpty)
        {
            throw Refused(node.Start, $"the anchor &{node.Anchor.Value}", "remove it and write the value out where it is used");
        }

        if (!node.Tag.IsEmpty)
        {
            throw Refused(node.Start, $"the tag {node.Tag}", "remove it; every value is text until its field says otherwise");
        }

        if (depth > MaximumDepth)
        {
            throw Refused(node.Start, $"nesting deeper than {MaximumDepth}", "flatten the value");
        }

        _events.MoveNext();
        return node switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, PlaceOf(scalar.Start), PlaceOf(scalar.End)),
            SequenceStart sequence => Sequence(sequence, depth),
            MappingStart mapping => Mapping(mapping, depth),
            _ => throw new InvalidOperationException($"The parser gave the unknown value {node.GetType().Name}."),
        };
    }

    private YamlSequence Sequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_events.Accept<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        var end = _events.Consume<SequenceEnd>();
        var isFlow = start.Style == SequenceStyle.Flow;

        // The parser ends a block where the next token starts, beyond comments that belong to what follows.
        return new YamlSequence(items.ToImmutable(), isFlow, PlaceOf(start.Start), isFlow ? After(end.Start) : items.Count == 0 ? PlaceOf(end.Start) : items[^1].End);
    }

    private YamlMapping Mapping(MappingStart start, int depth)
    {
        var pairs = ImmutableArray.CreateBuilder<YamlPair>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_events.Accept<MappingEnd>(out _))
        {
            var name = Node(depth + 1);
            if (name is not YamlScalar key)
            {
                throw Refused(name.Start, "a key that is a list or a mapping", "use a name as the key");
            }

            if (key.Value == "<<")
            {
                throw Refused(key.Start, "a merge key", "write the fields out");
            }

            if (!keys.Add(key.Value))
            {
                _problems.Add(_file, key.Start, $"the key {key.Value} stands twice in this mapping", "keep one of them");
            }

            pairs.Add(new YamlPair(key, Node(depth + 1)));
        }

        var end = _events.Consume<MappingEnd>();
        var isFlow = start.Style == MappingStyle.Flow;
        return new YamlMapping(pairs.ToImmutable(), isFlow, PlaceOf(start.Start), isFlow ? After(end.Start) : pairs.Count == 0 ? PlaceOf(end.Start) : pairs[^1].Value.End);
    }

    private RefusedException Refused(in Mark mark, string what, string remedy) => Refused(PlaceOf(mark), what, remedy);

    private RefusedException Refused(YamlPlace place, string what, string remedy)
    {
        _problems.Add(_file, place, $"{what} is refused", remedy);
        return new RefusedException();
    }

    /// <summary>
    /// The scanner answers some broken texts with exceptions of other kinds; here they are what they mean, a text that is not YAML.
    /// </summary>
    private sealed class SteadyParser(Parser parser) : IParser
    {
        public ParsingEvent? Current => parser.Current;

        public bool MoveNext()
        {
            var last = parser.Current?.End ?? Mark.Empty;
            try
            {
                return parser.MoveNext();
            }
            catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException)
            {
                throw new YamlException(last, last, "the text after this place breaks off or mixes its brackets", e);
            }
        }
    }

    /// <summary>Leaves the reader after its problem was noted.</summary>
    private sealed class RefusedException : Exception;
}
