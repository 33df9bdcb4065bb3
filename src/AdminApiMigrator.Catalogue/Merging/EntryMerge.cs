using System.Globalization;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>Merges what a page says about known operations.</summary>
internal sealed class EntryMerge(WorkingRules rules, PageReading page, List<Decision> decisions)
{
    private const int NamedIds = 5;
    private const int LongestValue = 80;

    private readonly HashSet<string> _entries = [.. page.Statements.Select(statement => statement.Entry)];

    /// <summary>Merges the statements of one entry of the page about one operation.</summary>
    public Outcome Merge(string id, string entry, IReadOnlyList<Statement> statements, bool isInferred)
    {
        var facts = new EntryFacts(rules, id);
        var hash = EvidenceText.HashOf(statements);
        var held = EvidenceText.Find(rules.Entry(id).Node, page.Document, entry);
        var overruled = held?.Hash == hash ? held.Overruled : [];
        var day = Evidence.EntryDate(entry) ?? rules.DayOf(page.Document);
        var supported = new List<string>();
        var outcome = Outcome.Confirmed;
        var isRemovalDenied = false;
        foreach (var claim in Claim.Of(statements, rules.Date))
        {
            if (isRemovalDenied && claim.Field == "removedOn")
            {
                // The day of a removal that did not happen is no fact about the operation.
                continue;
            }

            var standing = facts.Apply(claim);
            isRemovalDenied |= claim.Field == "status" && standing == Standing.Different;
            if (standing is Standing.Same or Standing.Filled)
            {
                supported.Add(claim.EvidenceField);
                outcome = standing == Standing.Filled && outcome != Outcome.Conflict ? Outcome.Filled : outcome;
            }
            else if (standing == Standing.Unknown)
            {
                Decide(statements,
                    $"{id}: {claim.Field} \"{Shortened(claim.Value)}\" names nothing that the rules know; add it by hand, or leave it");
            }
            else if (overruled.Contains(claim.EvidenceField) || IsOlder(id, claim, day))
            {
                outcome = outcome == Outcome.Confirmed ? Outcome.Settled : outcome;
            }
            else
            {
                outcome = Outcome.Conflict;
                var now = rules.Entry(id);
                var source = now.EvidenceFor(claim.EvidenceField).FirstOrDefault()?.Source ?? "nobody";
                Decide(
                    statements,
                    $"{id}: {claim.Field} is \"{facts.Held(claim)}\" by {source}, the page says \"{Said(claim, statements)}\"; "
                    + $"write the page's value into {now.Family}.yaml, or add \"overruled: [{claim.EvidenceField}]\" to the evidence of {page.Document}/{entry}");
            }
        }

        if (supported.Count == 0)
        {
            supported.Add(statements.Any(statement => statement.Subject?.Path is not null) ? "request" : "title");
        }

        var confidence = EvidenceText.ConfidenceOf(statements, isInferred);
        EvidenceText.Note(
            rules[rules.Entry(id).Family],
            () => rules.Entry(id).Node,
            RuleShapes.Endpoint,
            new Note(page.Document, entry, hash, supported, confidence, _entries));
        return outcome;
    }

    /// <summary>
    /// The evidence from entries that the page no longer has, in one line: on a page with dated entries it is history, on another the page
    /// may
    /// have taken something back. Null when the page still has all.
    /// </summary>
    public Decision? Unsaid()
    {
        var gone = rules.Entries
            .SelectMany(entry => entry.Evidence.Select(evidence => (entry.Id, Evidence: evidence)))
            .Where(item => item.Evidence.Document == page.Document && item.Evidence.Entry is not null
                && !_entries.Contains(item.Evidence.Entry))
            .ToList();
        if (gone.Count == 0)
        {
            return null;
        }

        var ids = string.Join(", ", gone.Select(item => item.Id).Distinct().Take(NamedIds));
        var more = gone.Select(item => item.Id).Distinct().Count() > NamedIds ? ", ..." : "";
        var sources = string.Join(", ", gone.Select(item => item.Evidence.Source).Distinct().Take(NamedIds));
        return new Decision(
            page.Document,
            0,
            page.Newest is null
                ? $"evidence of {ids}{more} is from {sources}, which the page no longer has; take the evidence out, or keep it as history under another document"
                : $"{gone.Count} piece(s) of evidence of {ids}{more} are from entries that the page no longer has, and stay as history");
    }

    private bool IsOlder(string id, Claim claim, DateOnly? day)
    {
        var entry = rules.Entry(id);
        var named = entry.Evidence.Where(item => item.Fields.Contains(claim.EvidenceField)).ToList();
        var held = (named.Count > 0 ? named : entry.EvidenceFor(claim.EvidenceField)).Max(item => item.On ?? rules.DayOf(item.Document));
        return day < held;
    }

    // The day belongs to a removal that is still to come as much as the word for it.
    private static string Said(Claim claim, IReadOnlyList<Statement> statements) =>
        claim is { Field: "status", Value: "deprecated" }
            && statements.FirstOrDefault(statement => statement.Kind == StatementKind.Removed) is { EffectiveOn: { } day }
            ? $"{claim.Value}, last day {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
            : Shortened(claim.Value);

    private static string Shortened(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + "...";

    private void Decide(IReadOnlyList<Statement> statements, string message) =>
        decisions.Add(new Decision(page.Document, statements[0].Lines.FirstOrDefault(), message));
}
