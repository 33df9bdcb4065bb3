using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>Merges what a page says about known operations.</summary>
internal sealed class EntryMerge(WorkingRules rules, PageReading page, List<Decision> decisions)
{
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
        foreach (var claim in Claim.Of(statements))
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
                Decide(statements, $"{id}: {claim.Field} \"{claim.Value}\" names nothing that the rules know; add it by hand, or leave it");
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
                    $"{id}: {claim.Field} is \"{facts.Held(claim)}\" by {source}, the page says \"{claim.Value}\"; "
                    + $"write the page's value into {now.Family}.yaml, or add \"overruled: "
                        + $"[{claim.EvidenceField}]\" to the evidence of {page.Document}/{entry}");
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

    /// <summary>Names evidence from entries that the page no longer has.</summary>
    public void NoteUnsaid()
    {
        foreach (var entry in rules.Entries)
        {
            foreach (var evidence in entry.Evidence.Where(item => item.Document == page.Document && item.Entry is not null && !_entries.Contains(item.Entry)))
            {
                decisions.Add(new Decision(page.Document, 0, $"{entry.Id} has evidence from {evidence.Source}, "
                    + "which the page no longer has; remove it, or keep it as history under another document"));
            }
        }
    }

    private bool IsOlder(string id, Claim claim, DateOnly? day)
    {
        var entry = rules.Entry(id);
        var named = entry.Evidence.Where(item => item.Fields.Contains(claim.EvidenceField)).ToList();
        var held = (named.Count > 0 ? named : entry.EvidenceFor(claim.EvidenceField)).Max(item => item.On ?? rules.DayOf(item.Document));
        return day < held;
    }

    private void Decide(IReadOnlyList<Statement> statements, string message) =>
        decisions.Add(new Decision(page.Document, statements[0].Lines.FirstOrDefault(), message));
}
