using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace AdminApiMigrator.Catalogue.Pages;

/// <summary>
/// Cuts HTML into blocks. It works on tokens, not on a tree: tokens know the line of every text (a tree does not), and neither
/// thousands of nested tags nor missing end tags can make it slow.
/// </summary>
internal sealed class HtmlBlocks
{
    private static readonly HashSet<string> Navigation = ["nav", "footer", "aside", "button", "select", "option", "form", "label"];
    private static readonly HashSet<string> Inline = ["span", "em", "mark", "code", "small", "sup"];
    private static readonly HashSet<string> Hidden = ["script", "style", "template", "svg", "noscript", "iframe", "head"];

    private static readonly HashSet<string> Breaking =
    [
        "p", "div", "section", "article", "main", "header", "nav", "footer", "aside", "form", "button", "figure", "figcaption", "blockquote",
        "details", "summary", "address", "fieldset", "hr", "body", "html", "caption", "select", "option", "label", "pre", "center",
    ];

    private readonly BlockBuilder _blocks = new();
    private readonly Dictionary<string, int> _open = [];
    private readonly StringBuilder _title = new();
    private readonly Stack<HtmlTable> _tables = new();
    private readonly Stack<bool> _badges = new();
    private int _lists;
    private int _heading;
    private bool _inItem;
    private bool _inTerm;
    private string _term = "";

    private HtmlBlocks()
    {
    }

    public static Page Read(string html)
    {
        using var source = new TextSource(html);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        var reader = new HtmlBlocks();
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            reader.Take(token, tokens);
        }

        reader.FlushTerm();
        while (reader._tables.Count > 0)
        {
            reader.CloseCell();
            reader.CloseTable();
        }

        var title = BlockBuilder.Fold(reader._title.ToString());
        return new Page(title.Length == 0 ? null : title, reader._blocks.ToImmutable());
    }

    private bool Is(string tag) => _open.GetValueOrDefault(tag) > 0;

    private void Take(HtmlToken token, HtmlTokenizer tokens)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                TakeText(token);
                break;
            case HtmlTokenType.StartTag:
                Start(token.AsTag(), tokens);
                break;
            case HtmlTokenType.EndTag:
                End(token.Name);
                break;
        }
    }

    private void TakeText(HtmlToken token)
    {
        if (Is("title"))
        {
            _title.Append(token.Data);
        }
        else if (!Hidden.Any(Is))
        {
            _blocks.Add(token.Data, token.Position.Line, Is("strong") || Is("b"), Is("pre"));
        }
    }

    private void Start(HtmlTagToken tag, HtmlTokenizer tokens)
    {
        var name = tag.Name;
        if (name is "body" or "h1" or "h2" or "table" or "ul" || Breaking.Contains(name))
        {
            // The end tag of the head may be left out; content ends it.
            _open.Remove("head");
        }

        if (_heading > 0 && name is "p" or "ul" or "ol" or "dl" or "table" or "pre" or "section" && _blocks.HasText)
        {
            // No heading holds these: its end tag was left out.
            Flush();
        }

        // The tokenizer leaves it to the tree builder to say where text is not markup.
        tokens.State = name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "noscript" or "iframe" => HtmlParseMode.Rawtext,
            "title" or "textarea" => HtmlParseMode.RCData,
            _ => tokens.State,
        };
        switch (name)
        {
            case "br":
                Break();
                return;
            case "ul" or "ol":
                Flush();
                _lists++;
                return;
            case "li":
                Flush();
                _inItem = true;
                return;
            case "dt":
                FlushTerm();
                _inTerm = true;
                return;
            case "dd":
                TakeTerm();
                return;
            case "table":
                Flush();
                _tables.Push(new HtmlTable());
                return;
            case "tr":
                CloseCell();
                _tables.TryPeek(out var table);
                table?.StartRow();
                return;
            case "td" or "th":
                CloseCell();
                _tables.TryPeek(out var owner);
                owner?.StartCell(name == "th", Span(tag, "rowspan"), Span(tag, "colspan"));
                return;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Flush();
                _heading = name[1] - '0';
                return;
        }

        if (Breaking.Contains(name))
        {
            Break();
        }

        if (Inline.Contains(name) && !tag.IsSelfClosing)
        {
            _badges.Push(IsBadge(tag));
            _blocks.Add(_badges.Peek() ? " " : "", 0, false, false);
        }

        if (!tag.IsSelfClosing && name is not ("hr" or "img" or "input" or "meta" or "link"))
        {
            var opened = tag.GetAttribute("role") == "navigation" ? "nav" : name;
            _open[opened] = _open.GetValueOrDefault(opened) + 1;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "ul" or "ol":
                Flush();
                _lists = Math.Max(0, _lists - 1);
                _inItem = _lists > 0;
                return;
            case "li":
                Flush();
                _inItem = false;
                return;
            case "dt":
                return;
            case "dd" or "dl":
                FlushTerm();
                return;
            case "td" or "th" or "tr":
                CloseCell();
                return;
            case "table":
                CloseCell();
                CloseTable();
                return;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Flush();
                return;
        }

        if (Inline.Contains(name) && _badges.TryPop(out var wasBadge) && wasBadge)
        {
            _blocks.Add(" ", 0, false, false);
        }

        if (Breaking.Contains(name))
        {
            Break();
        }

        if (_open.TryGetValue(name, out var count) && count > 0)
        {
            _open[name] = count - 1;
        }
    }

    /// <summary>Inside a cell, an item or a term a break is only space: what stands together there belongs together.</summary>
    private void Break()
    {
        if ((_tables.TryPeek(out var table) && table.InCell) || _inItem || _inTerm || _term.Length > 0 || _heading > 0)
        {
            _blocks.Add(" ", 0, false, false);
        }
        else
        {
            Flush();
        }
    }

    private void Flush()
    {
        var navigation = Navigation.Any(Is);
        if (_tables.TryPeek(out var table) && table.InCell)
        {
            // A list or a heading within a cell stays part of the cell.
            _blocks.Add(" ", 0, false, false);
            return;
        }

        if (_term.Length > 0 || _inTerm)
        {
            _blocks.Add(" ", 0, false, false);
            return;
        }

        var kind = _heading > 0 ? BlockKind.Heading
            : _inItem ? BlockKind.ListItem
            : Is("pre") ? BlockKind.Code
            : BlockKind.Paragraph;
        _blocks.Flush(kind, _heading > 0 ? _heading : _inItem ? Math.Max(1, _lists) : 0, navigation);
        _heading = 0;
    }

    private void TakeTerm()
    {
        if (_inTerm)
        {
            _inTerm = false;
            _term = _blocks.PeekText();
            _blocks.MarkCell();
        }
        else
        {
            FlushTerm();
        }

        _term = _term.Length == 0 ? " " : _term;
    }

    private void FlushTerm()
    {
        var wasTerm = _inTerm;
        var had = _term.Length > 0;
        _inTerm = false;
        _term = "";
        if (had)
        {
            _blocks.FlushRow(isHeader: false, Navigation.Any(Is));
        }
        else if (wasTerm)
        {
            _blocks.Flush(BlockKind.ListItem, 1, Navigation.Any(Is));
        }
        else
        {
            Flush();
        }
    }

    private void CloseCell()
    {
        if (_tables.TryPeek(out var table) && table.InCell)
        {
            var (text, lines) = _blocks.TakeCell();
            table.EndCell(text, lines);
        }
        else
        {
            Flush();
        }
    }

    private void CloseTable()
    {
        if (!_tables.TryPop(out var table))
        {
            return;
        }

        if (_tables.TryPeek(out var outer) && outer.InCell)
        {
            // A table within a cell is layout; its rows still are the statements.
            outer.Adopt(table);
            return;
        }

        foreach (var row in table.Rows(Navigation.Any(Is)))
        {
            _blocks.Append(row);
        }
    }

    private static int Span(HtmlTagToken tag, string name) =>
        int.TryParse(tag.GetAttribute(name), out var span) ? Math.Clamp(span, 1, 100) : 1;

    /// <summary>Method and status labels are drawn as boxes; without markup their text would run into the next word.</summary>
    private static bool IsBadge(HtmlTagToken tag) =>
        tag.GetAttribute("class") is { Length: > 0 } name
        && (name.Contains("label", StringComparison.OrdinalIgnoreCase) || name.Contains("lozenge", StringComparison.OrdinalIgnoreCase)
            || name.Contains("status", StringComparison.OrdinalIgnoreCase) || name.Contains("badge", StringComparison.OrdinalIgnoreCase)
            || name.Contains("method", StringComparison.OrdinalIgnoreCase) || name.Contains("verb", StringComparison.OrdinalIgnoreCase)
            || name.Contains("tag", StringComparison.OrdinalIgnoreCase));
}
