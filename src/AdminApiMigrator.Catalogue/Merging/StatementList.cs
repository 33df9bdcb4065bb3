using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>statements.yaml: what pages say without effect on code, and what a person must still read.</summary>
internal sealed class StatementList(WorkingRules rules, PageReading page, List<Decision> decisions)
{
    private const string NotUnderstood = "not understood";

    private RuleText Text => rules["statements"];

    /// <summary>Lists a statement that changes nothing.</summary>
    public Outcome NoEffect(Statement statement)
    {
        var because = statement.Because.Length > 0 ? statement.Because : "no reason was given";
        return because.StartsWith(NotUnderstood, StringComparison.Ordinal) || statement.Because.Length == 0
            ? List(statement, because, isOpen: true)
            : List(statement, because, isOpen: false);
    }

    /// <summary>Lists a statement that a person must read.</summary>
    public Outcome Open(Statement statement, bool isAmbiguous)
    {
        var name = statement.Subject?.Title ?? statement.Subject?.Path ?? "something";
        var because = statement.Because.Length > 0 ? statement.Because
            : isAmbiguous ? $"several operations are called {name}"
            : $"names {name}, and no operation is known by that name";
        return List(statement, because, isOpen: true);
    }

    private Outcome List(Statement statement, string because, bool isOpen)
    {
        because = string.Join(' ', because.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        var known = Items().FirstOrDefault(item => item.Texts("hashes").Contains(statement.Hash));
        if (known is null)
        {
            Add(statement, because, isOpen);
        }
        else if (known.Text("open") != "true")
        {
            return Outcome.NoEffect;
        }

        if (!isOpen)
        {
            return Outcome.NoEffect;
        }

        decisions.Add(new Decision(
            page.Document,
            statement.Lines.FirstOrDefault(),
            $"{because}; put what it says into an entry, then take \"open: true\" out of statements.yaml and say there where it went"));
        return Outcome.Open;
    }

    private IEnumerable<YamlMapping> Items() => Text.Root.Mappings("statements").Where(item => item.Text("document") == page.Document);

    private void Add(Statement statement, string because, bool isOpen)
    {
        var sameReason = Items().FirstOrDefault(item =>
            item.Text("because") == because && (isOpen ? item.Text("open") == "true"
                && item.Text("entry") == statement.Entry : item["open"] is null));
        if (sameReason?["hashes"] is YamlSequence hashes)
        {
            Text.AddItem(hashes, new NewText(statement.Hash));
            return;
        }

        // Where on the page it stands matters only to whoever must still read it.
        rules.Add(
            "statements",
            "statements",
            new NewRecord(false,
            [
                ("document", new NewText(page.Document)),
                .. isOpen ? [("entry", new NewText(statement.Entry))] : Array.Empty<(string, NewValue)>(),
                ("because", new NewText(because)),
                .. isOpen ? [("open", new NewText("true"))] : Array.Empty<(string, NewValue)>(),
                ("hashes", new NewList([statement.Hash])),
            ]),
            separated: true);
    }
}
