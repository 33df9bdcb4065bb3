using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Turns drafts into statements: gives each what its list says, joins those that say the same of the same, orders and hashes
/// them.</summary>
internal static class StatementList
{
    public static ImmutableArray<Statement> Finish(List<Draft> drafts, List<Scope> scopes)
    {
        var all = new List<Draft>(drafts);
        all.AddRange(scopes.Where(scope => scope.Items.Count == 0).SelectMany(scope => WithoutItems(scope, drafts)));
        var open = all.SelectMany(Expand).ToList();
        var merged = Merge(open);
        return [.. merged.OrderBy(pending => pending.Lines[0]).Select(pending => pending.ToStatement())];
    }

    /// <summary>A lead-in below which nothing stood speaks for itself.</summary>
    private static IEnumerable<Draft> WithoutItems(Scope scope, List<Draft> drafts)
    {
        var isListedElsewhere = drafts.Exists(draft => draft.Subject is not null
            && (draft.Kinds.Count > 0 ? draft.Kinds : draft.Scope?.Kinds ?? []).Exists(scope.Kinds.Contains));
        if (scope.IsHeading)
        {
            // A heading speaks for itself only where what stands below it does not say the same one by one.
            var below = drafts.Where(draft => draft.Subject is not null && draft.Lines[0] > scope.Lines[0]).MinBy(draft => draft.Lines[0]);
            isListedElsewhere = below is not null
                && (below.Kinds.Count > 0 ? below.Kinds : below.Scope?.Kinds ?? []).Exists(scope.Kinds.Contains);
        }

        if (scope is { IsVague: false, Kinds.Count: > 0, Families.Count: > 0 } && !(scope.IsHeading && isListedElsewhere))
        {
            foreach (var family in scope.Families)
            {
                var draft = Silent(scope, "");
                draft.Subject = new Subject(null, null, family);
                draft.Kinds.Clear();
                draft.Kinds.AddRange(scope.Kinds);
                draft.Date = scope.Date;
                draft.IsToCome = scope.IsToCome;
                draft.Confidence = scope.Confidence;
                draft.Add(scope.Facts);
                yield return draft;
            }
        }
        else
        {
            yield return Silent(scope, scope.IsHeading ? Silence.ListHeading
                : scope.Kinds.Count == 0 || scope.IsInherited ? Silence.LostList
                : isListedElsewhere ? Silence.Summary
                : Silence.NotUnderstood);
        }
    }

    private static Draft Silent(Scope scope, string because)
    {
        var draft = new Draft(null, null) { Because = because, Entry = scope.Entry, EntryDate = scope.EntryDate };
        draft.Kinds.Add(StatementKind.NoEffect);
        draft.Lines.AddRange(scope.Lines);
        draft.Texts.AddRange(scope.Texts);
        return draft;
    }

    /// <summary>One statement for each kind that a draft or its list gives.</summary>
    private static IEnumerable<PendingStatement> Expand(Draft draft)
    {
        var scope = draft.Scope;
        var kinds = draft.Kinds.Count > 0 ? draft.Kinds : scope?.Kinds ?? [];
        if (kinds.Count == 0)
        {
            yield return new PendingStatement(draft, StatementKind.Changed, null, isFromScope: false)
            {
                Confidence = "inferred",
                Because = Silence.NotUnderstood
            };
            yield break;
        }

        foreach (var kind in kinds.Distinct())
        {
            var isFromScope = scope is not null && (draft.Kinds.Count == 0 || scope.Kinds.Contains(kind));
            yield return new PendingStatement(draft, kind, isFromScope ? scope : null, isFromScope);
        }
    }

    private static List<PendingStatement> Merge(List<PendingStatement> pending)
    {
        var merged = new List<PendingStatement>();
        foreach (var next in pending)
        {
            var same = next.Subject is null ? null : merged.Find(other => other.CanTake(next));
            if (same is null)
            {
                merged.Add(next);
            }
            else
            {
                same.Take(next);
            }
        }

        // An end includes its announcement, and a new operation its first qualities.
        foreach (var absorbed in merged.Where(item => item.Subject is not null).ToList())
        {
            var stronger = merged.Find(other => other != absorbed && other.Absorbs(absorbed));
            if (stronger is not null)
            {
                stronger.Take(absorbed);
                merged.Remove(absorbed);
            }
        }

        return merged;
    }
}
