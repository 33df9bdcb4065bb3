using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <content>Claims: of named operations, of a list that follows, of what was named before.</content>
internal sealed partial class ChangelogReader
{
    private bool TakeClaims(Block block, int index, string text, List<Claim> claims, List<string> names, List<Fact> facts)
    {
        var date = NearestDate(text, claims[0].At);
        var factList = FactText.OfList(text);
        var isPlainList = block.Kind != BlockKind.ListItem && NextIsItem(index, orNamed: true);
        var isGoneField = facts.Exists(fact => fact.Name == FactNames.ResponseFieldGone);
        if (factList is not null && !isPlainList && (Wording.LeadsIn(text) || isGoneField || facts.Count > 0))
        {
            return TakeParts(block, text, claims, names, facts, factList, date);
        }

        if (DoesSomething().Match(text) is { Success: true } does && names.Count == 0 && claims[0].Kind == StatementKind.Added)
        {
            var action = does.Groups["what"].Value.Trim();
            _last = [Say(block, text, StatementKind.Added, new Subject(null, null,
                OperationNames.Canonical(char.ToUpperInvariant(action[0]) + action[1..])), date)];
            return true;
        }

        if (block == _openedBy && !Wording.LeadsIn(text) && !names.Exists(OperationNames.StartsWithVerb))
        {
            return AddToLeadIn(block, text, claims, date);
        }

        var leads = Wording.LeadsIn(text) || isPlainList;
        if (leads && !(names.Exists(OperationNames.StartsWithVerb) && !isPlainList))
        {
            Open(block, text, claims, names, isHeading: false);
            return true;
        }

        if (names.Count > 0 && !(Wording.IsVague(text) && !names.Exists(OperationNames.StartsWithVerb)))
        {
            _last = [.. names.Select(name => Claimed(block, text, new Subject(null, null, name), claims, date, facts))];
            _context = null;
            _scope = null;
            return true;
        }

        // "These supersede several others, which we remove": what is removed are the others.
        var isOfOthers = Relative().Match(text[..Math.Min(claims[0].At, text.Length)]).Success;
        return (!isOfOthers && PointBack(block, text, claims, date, facts)) || TakeVague(block, text, claims, names, date);
    }

    /// <summary>What the rest of a lead-in says: it may give the date, or a heavier kind; else it explains.</summary>
    private bool AddToLeadIn(Block block, string text, List<Claim> claims, DateMention? date)
    {
        var kind = claims[0].Kind;
        if (kind == StatementKind.Removed && _scope!.Kinds.Contains(StatementKind.Deprecated))
        {
            _scope.Kinds.Clear();
            _scope.Kinds.Add(kind);
        }
        else if (!_scope!.Kinds.Contains(kind))
        {
            Silent(block, text, Silence.Explains);
            return true;
        }

        _scope.Date ??= date;
        Cover(_scope, block, text);
        return true;
    }

    /// <summary>A claim about fields, filters or headers of an operation.</summary>
    private bool TakeParts(Block block, string text, List<Claim> claims, List<string> names, List<Fact> facts, string factList,
        DateMention? date)
    {
        var kind = claims[0].Kind is StatementKind.Unchanged ? StatementKind.Unchanged : StatementKind.Changed;
        if (names.Count == 0 && Wording.NamesAnother(text))
        {
            Silent(block, text, Silence.Unread("speaks of an operation by a name that was not understood"));
            return true;
        }

        var targets = names.Count > 0
            ? names.Select(name => Say(block, text, kind, new Subject(null, null, name), date)).ToList()
            : Continue(block, text, kind, date);
        if (targets.Count == 0)
        {
            Silent(block, text, Silence.NotUnderstood);
            return true;
        }

        if (names.Count > 0)
        {
            _scope = null;
            _context = null;
        }

        if (FromEntry(date, text) is { } shifted)
        {
            date = shifted;
        }

        foreach (var target in targets)
        {
            target.Date ??= date;
            target.Add(facts);
        }

        _last = targets;
        if (Wording.LeadsIn(text))
        {
            OpenFacts(factList, block, text);
        }

        return true;
    }

    /// <summary>What was said last, to be said more of: the same statement when the kind fits, else another on the same subjects.</summary>
    private List<Draft> Continue(Block block, string text, StatementKind kind, DateMention? date)
    {
        var subjects = LastSubjects();
        return [.. subjects.Select(subject => Say(block, text, kind, subject, date))];
    }

    /// <summary>"These go away at the end of June": gives the list above what it lacks, or says more of the subject before.</summary>
    private bool PointBack(Block block, string text, List<Claim> claims, DateMention? date, List<Fact> facts)
    {
        if (!Wording.IsOfBefore(text, claims[0]) && !(LastSubjects().Count > 0 && (facts.Count > 0 || claims[0].At == 0)))
        {
            return false;
        }

        var kind = claims[0].Kind;
        if (_scope is { Items.Count: > 0 } list && block.Kind != BlockKind.ListItem && Wording.PointsBack(text) && IsPlural(text)
            && kind is not StatementKind.Added)
        {
            if (facts.Exists(fact => fact.Name == FactNames.Stability) && kind == StatementKind.Changed)
            {
                list.Facts.AddRange(facts);
                Cover(list, block, text);
            }
            else if (list.Kinds.Count == 0 || (kind == StatementKind.Removed
                && list.Kinds.TrueForAll(other => other is StatementKind.Deprecated or StatementKind.Removed or StatementKind.Disabled)))
            {
                list.Kinds.Clear();
                list.Kinds.AddRange(Weightiest(claims));
                list.Date ??= date;
                list.Facts.AddRange(facts);
                Cover(list, block, text);
            }
            else if (list.Kinds.Contains(kind))
            {
                list.Date ??= date;
                list.Facts.AddRange(facts);
                Cover(list, block, text);
            }
            else
            {
                Silent(block, text, kind == StatementKind.Unchanged
                    || kind == StatementKind.Changed ? Silence.Explains : Silence.NotUnderstood);
            }

            return true;
        }

        var subjects = LastSubjects();
        if (subjects.Count == 0)
        {
            return false;
        }

        if (_last.Count > 0 && facts.Count > 0 && facts.TrueForAll(fact => fact.Name is FactNames.Stability or FactNames.Availability)
            && kind == StatementKind.Changed)
        {
            foreach (var draft in _last)
            {
                draft.Add(facts);
                Cover(draft, block, text);
            }

            return true;
        }

        _last = [.. subjects.Select(subject => Claimed(block, text, subject, claims, date, facts))];
        return true;
    }

    /// <summary>What was spoken of last, or what the heading above names.</summary>
    private List<Subject> LastSubjects()
    {
        var subjects = _last.Where(draft => draft.Subject is not null).Select(draft => draft.Subject!).Distinct().ToList();
        return subjects.Count > 0 ? subjects : [.. _topic.Select(name => new Subject(null, null, name))];
    }

    /// <summary>A claim about nobody in particular: it sums up, and is the context of the list that may follow.</summary>
    private bool TakeVague(Block block, string text, List<Claim> claims, List<string> names, DateMention? date)
    {
        if (!Wording.NamesOperations(text) && !Wording.PointsBack(text) && date is null)
        {
            return false;
        }

        var scope = Open(block, text, claims, names, isHeading: false);
        _context = scope;
        return true;
    }

    private bool TakeUnclaimed(Block block, int index, string text, List<string> names, List<Fact> facts)
    {
        if (_scope is { Kinds.Count: > 0 } dated && (dated.Items.Count > 0 || dated.Date is null) && NearestDate(text, 0) is { } day
            && Wording.PointsBack(text))
        {
            dated.Date ??= day;
            Cover(dated, block, text);
            return true;
        }

        var gone = facts.Where(fact => fact.Name == FactNames.ResponseFieldGone).ToList();
        if (gone.Count > 0 && names.Count == 0 && !_isSteps && !Wording.NamesAnother(text) && LastSubjects().Count > 0)
        {
            _last = Continue(block, text, StatementKind.Changed, NearestDate(text, 0));
            foreach (var draft in _last)
            {
                draft.Add(gone);
            }

            return true;
        }

        var settled = facts.Where(fact =>
            fact.Name is FactNames.Availability or FactNames.Stability or FactNames.Ignored or FactNames.Status).ToList();
        if (settled.Count > 0 && names.Count == 0 && block == _openedBy && _scope is { Role: ScopeRole.Operations, Items.Count: 0 } opened)
        {
            opened.Facts.AddRange(settled);
            _toldScopes.Add(opened);
            return true;
        }

        if (settled.Count > 0 && names.Count == 0 && _last.Count > 0 && (Wording.PointsBack(text) || !Wording.NamesOperations(text)))
        {
            Settle(block, text, settled);
            return true;
        }

        var role = FactText.OfList(text);
        if (Wording.LeadsIn(text) && role is not null && _last.Count > 0 && !NextIsItem(index, orNamed: false))
        {
            OpenFacts(role, block, text);
            foreach (var draft in _last)
            {
                Cover(draft, block, text);
            }

            return true;
        }

        if (Wording.LeadsIn(text) && Replacing().IsMatch(text) && NextIsItem(index, orNamed: false))
        {
            _scope = new Scope(ScopeRole.Replacements, _headingLevel);
            Silent(block, text, Silence.LeadIn);
            return true;
        }

        if (block != _openedBy && block.Kind != BlockKind.ListItem
            && (NextIsItem(index, orNamed: false) || (Wording.LeadsIn(text) && Wording.NamesOperations(text))))
        {
            var scope = new Scope(ScopeRole.Operations, _context?.Level ?? _headingLevel)
            {
                Entry = _entry,
                EntryDate = _entryDate,
                IsInherited = true
            };
            _openedBy = block;
            Inherit(scope, text);
            scope.Date ??= NearestDate(text, 0);
            Cover(scope, block, text);
            _scopes.Add(scope);
            _scope = scope;
            return true;
        }

        if (_isNeutral && _scope is { } before && !_isSteps && block.Kind == BlockKind.Paragraph)
        {
            before.IsOver = true;
            _isNeutral = false;
        }

        if (names.Count > 0 && !_isMatterless && Wording.HintsAtChange(text))
        {
            foreach (var name in names)
            {
                var draft = Add(block, text, new Subject(null, null, name), null);
                draft.Kinds.Add(StatementKind.Changed);
                draft.Confidence = "inferred";
                draft.Because = Silence.NotUnderstood;
            }

            return true;
        }

        return false;
    }

    private void Settle(Block block, string text, List<Fact> settled)
    {
        if (_scope is { Items.Count: > 1 } list && block.Kind != BlockKind.ListItem && Wording.PointsBack(text) && IsPlural(text)
            && _last.TrueForAll(draft => draft.Scope == list))
        {
            list.Facts.AddRange(settled);
            Cover(list, block, text);
            return;
        }

        foreach (var draft in _last)
        {
            draft.Add(settled);
            Cover(draft, block, text);
        }
    }

    /// <summary>What the entry says of its subjects that loses fields whose successor is not named yet.</summary>
    private List<Draft> LosingFields()
    {
        var subjects = LastSubjects();
        return [.. _drafts.Where(draft => draft.Subject is not null && draft.EntryDate == _entryDate && subjects.Contains(draft.Subject)
            && draft.Facts.Any(fact => fact.Name == FactNames.ResponseFieldGone && !fact.Value.Contains('>')))];
    }

    private void ReplaceFields(List<Draft> losing, Block block, string text, string field)
    {
        foreach (var draft in losing)
        {
            foreach (var gone in draft.Facts.Where(fact => fact.Name == FactNames.ResponseFieldGone && !fact.Value.Contains('>')).ToList())
            {
                draft.Facts.Remove(gone);
                draft.Facts.Add((gone.Name, gone.Value + ">" + FactText.Beside(gone.Value, field)));
            }

            Cover(draft, block, text);
        }
    }

    [GeneratedRegex(@"\b(?:APIs?|endpoints?|operations?|calls?|⟧)\b,?\s+(?:which|that|whose)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(
        @"\b(?:replacements?|instead|alternatives?|successors?|use these|use the following|counterparts?|equivalents?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Replacing();

    private static bool IsPlural(string text) => PluralBack().IsMatch(text) || !SingularBack().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:allows?|lets?|enables?|helps?)\s+(?:\w+\s+)?(?:to\s+)?(?<what>(?:retriev|get|list|creat|delet|remov|add|updat|search"
        + @"|suspend|restor|fetch|find|quer|grant|revok|assign|manag)\w*\b.+?)(?=\s+(?:that|which|who|in a|with)\b|[.,;]|$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex DoesSomething();

    [GeneratedRegex(
        @"\b(?:these|those|they|them|all|both|each|every|APIs|endpoints|calls|operations|above|responses)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PluralBack();

    [GeneratedRegex(
        @"^\W*(?:(?:please )?note(?: that)?,?\s*)?(?:this|it|the (?:API|endpoint|call|operation|response))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex SingularBack();

    [GeneratedRegex(
        @"\b(?:will|shall|going to|soon|plan(?:s|ned|ning)?|scheduled|intend|upcoming|we're (?:remov|retir)\w+"
        + @"|within the next)\b(?!\s+now)",
        RegexOptions.IgnoreCase)]
    private static partial Regex ToCome();
}
