using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>Merges pages into the rules. Nothing that the rules hold is ever overwritten; what differs is a person's to decide.</summary>
public sealed class PageMerge
{
    private readonly WorkingRules _rules;
    private readonly List<Outcome> _outcomes = [];
    private readonly List<Decision> _decisions = [];

    private readonly RuleSet _known;
    private readonly List<Decision> _history = [];

    private PageMerge(RuleSet rules) => (_known, _rules) = (rules, new WorkingRules(rules));

    /// <summary>Merges pages.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="pages">The pages; their order does not matter for what is known in the end.</param>
    /// <returns>What was done, with the texts of all files.</returns>
    public static ImportReport Merge(RuleSet rules, ImmutableArray<PageReading> pages) => new PageMerge(rules).Run(pages);

    private ImportReport Run(ImmutableArray<PageReading> pages)
    {
        pages = [.. DocumentIdentity.Resolve(_known, pages).OrderBy(page => page.Document, StringComparer.Ordinal)];
        foreach (var page in pages)
        {
            new DocumentList(_rules).Note(page);
        }

        // Operations that a page names by request come first, so that titles on any page can mean them.
        var born = new HashSet<string>();
        var named = pages.SelectMany(page => page.Statements).Where(statement =>
            statement is { IsOpen: false, Subject: { Method: not null, Path: not null } });
        foreach (var subject in named.Select(statement => statement.Subject!).OrderBy(subject => subject.Title is null))
        {
            if (NewEntries.Create(_rules, subject) is { } id)
            {
                born.Add(id);
            }
        }

        foreach (var page in pages)
        {
            Merge(page, born);
        }

        NewEntries.Finish(_rules, born);
        return new ImportReport(
            [.. _outcomes], [.. _decisions], _rules.Texts.ToImmutableSortedDictionary(text => text.Name, text =>
                text.Text, StringComparer.Ordinal))
        { History = [.. _history] };
    }

    private void Merge(PageReading page, HashSet<string> born)
    {
        var finder = new SubjectFinder(_rules, page);
        var entries = new EntryMerge(_rules, page, _decisions);
        var platform = new PlatformMerge(_rules, page, _decisions);
        var statements = new StatementList(_rules, page, _decisions);
        var groups = new Dictionary<(string Id, string Entry), List<(int Index, Statement Statement)>>();
        var outcomes = new Outcome[page.Statements.Length];
        var inferred = new HashSet<(string, string)>();
        for (var i = 0; i < page.Statements.Length; i++)
        {
            var statement = page.Statements[i];
            if (statement.Kind == StatementKind.NoEffect || statement.IsOpen)
            {
                // What is open in part is not written in part.
                outcomes[i] = statement.Kind == StatementKind.NoEffect ? statements.NoEffect(statement)
                    : statements.Open(statement, isAmbiguous: false);
                continue;
            }

            var meant = finder.Find(statement);
            if (meant.Entries.IsEmpty)
            {
                outcomes[i] = platform.Takes(statement) ? platform.Merge(statement)
                    : statement.Subject is { Method: not null, Path: not null } && !meant.IsAmbiguous ? Lost(page, statement)
                    : statements.Open(statement, meant.IsAmbiguous);
                continue;
            }

            foreach (var key in meant.Entries.Select(id => (id, statement.Entry)))
            {
                groups.TryAdd(key, []);
                groups[key].Add((i, statement));
                if (meant.IsWholeFamily)
                {
                    inferred.Add(key);
                }
            }
        }

        // Younger entries first: what an older one says otherwise is then settled by the younger one's evidence.
        foreach (var (key, group) in groups.OrderByDescending(group =>
            Evidence.EntryDate(group.Key.Entry) ?? DateOnly.MaxValue).ThenBy(group => group.Value[0].Index))
        {
            var outcome = entries.Merge(key.Id, key.Entry, [.. group.Select(item => item.Statement)], inferred.Contains(key));
            foreach (var (index, statement) in group)
            {
                outcomes[index] = Worse(outcomes[index], born.Contains(key.Id) && outcome != Outcome.Conflict ? Outcome.NewEntry : outcome);
            }
        }

        if (entries.Unsaid() is { } unsaid)
        {
            (page.Newest is null ? _decisions : _history).Add(unsaid);
        }

        _outcomes.AddRange(outcomes);
    }

    private Outcome Lost(PageReading page, Statement statement)
    {
        var request = $"{statement.Subject!.Method} {_rules.Services.Meant(PathTemplate.Of(statement.Subject.Path!))}";
        _decisions.Add(new Decision(page.Document, statement.Lines[0],
            $"{request} found no place: add a family whose paths start it to services.yaml"));
        return Outcome.Lost;
    }

    private static Outcome Worse(Outcome one, Outcome other) => one > other ? one : other;
}
