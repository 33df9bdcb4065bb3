using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>The operations that a statement means.</summary>
/// <param name="Entries">Their ids; empty when it means none that is known.</param>
/// <param name="IsWholeFamily">Whether the statement named a family, so that the operations are inferred.</param>
/// <param name="IsAmbiguous">Whether several operations fit and none could be told from the others.</param>
internal sealed record Meant(ImmutableArray<string> Entries, bool IsWholeFamily = false, bool IsAmbiguous = false)
{
    public static Meant Nothing { get; } = new([]);
}

/// <summary>Finds the operations that the statements of a page mean: by request, else by title in the page's context.</summary>
internal sealed class SubjectFinder
{
    private readonly WorkingRules _rules;
    private readonly HashSet<string> _removedHere;
    private readonly HashSet<string> _servicesHere;
    private readonly HashSet<string> _familiesHere;

    public SubjectFinder(WorkingRules rules, PageReading page)
    {
        _rules = rules;
        var named = page.Statements.Where(statement => statement.Subject?.Path is not null)
            .SelectMany(statement => ByRequest(statement.Subject!).Entries.Select(id => (statement.Kind, Entry: rules.Entry(id)))).ToList();
        _removedHere = [.. named.Where(item => item.Kind == StatementKind.Removed).Select(item => item.Entry.Id)];
        _servicesHere = [.. named.Select(item => item.Entry.Service)];
        _familiesHere = [.. named.Select(item => item.Entry.Family)];
    }

    /// <summary>The operations that a statement means.</summary>
    public Meant Find(Statement statement) => statement.Subject switch
    {
        null => Meant.Nothing,
        { Path: not null } subject => ByRequest(subject),
        { Title: { } title } => ByTitle(title, statement),
        _ => Meant.Nothing,
    };

    private Meant ByRequest(Subject subject)
    {
        var matching = _rules.Matching(subject.Method, PathTemplate.Of(subject.Path!));
        return matching.Length < 2 ? new Meant([.. matching.Select(entry => entry.Id)]) : new Meant([], IsAmbiguous: true);
    }

    private Meant ByTitle(string title, Statement statement)
    {
        var key = Names.Key(title);
        if (key.Length == 0)
        {
            return Meant.Nothing;
        }

        if (_rules.Services.Families.FirstOrDefault(family => family.AlsoCalled.Select(Names.Key).Contains(key)) is { } whole)
        {
            return new Meant([.. _rules.Entries.Where(entry => entry.Family == whole.Name).Select(entry => entry.Id)], IsWholeFamily: true);
        }

        var candidates = Called(key);
        if (statement.Kind is StatementKind.Added or StatementKind.Changed)
        {
            // A page that removes an operation and announces one of the same name means the successor the second time.
            candidates.RemoveAll(entry => _removedHere.Contains(entry.Id));
        }

        candidates = Narrowed(candidates, entry => _servicesHere.Contains(entry.Service));
        candidates = Narrowed(candidates, entry => _familiesHere.Contains(entry.Family));

        var day = statement.EffectiveOn ?? Evidence.EntryDate(statement.Entry);
        if (candidates.Count > 1 && day is { } on)
        {
            candidates = Narrowed(candidates, entry => entry.Node.Date("addedOn") is not { } added || added <= on);
            candidates = Narrowed(candidates, entry => entry.Node.Date("addedOn") is not null);
            candidates = Narrowed(candidates, entry => entry.Node.Date("addedOn") == on);
        }
        else if (candidates.Count > 1)
        {
            candidates = Narrowed(candidates, entry => entry.Status != "removed");
        }

        return candidates.Count < 2 ? new Meant([.. candidates.Select(entry => entry.Id)]) : new Meant([], IsAmbiguous: true);
    }

    // Pages shorten names: they leave out the verb of a read, or use the end of the path. One word is too little for that.
    private List<Entry> Called(string key)
    {
        var entries = _rules.Entries;
        var rest = Names.WithoutReading(key);
        List<Entry> called = [.. entries.Where(entry => entry.Names.Select(Names.Key).Contains(key))];
        if (called.Count > 0 || !rest.Contains(' ', StringComparison.Ordinal))
        {
            return called;
        }

        called = [.. entries.Where(entry => entry.Method == "GET"
            && entry.Names.Select(name => Names.WithoutReading(Names.Key(name))).Contains(rest))];
        return called.Count > 0 ? called : [.. entries.Where(entry => Names.Key(entry.Path.Segments.LastOrDefault() ?? "") == key)];
    }

    private static List<Entry> Narrowed(List<Entry> entries, Func<Entry, bool> holds) =>
        entries.Count > 1 && entries.Any(holds) ? [.. entries.Where(holds)] : entries;
}
