using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <content>Sentences: what they claim, of what, and what they govern.</content>
internal sealed partial class ChangelogReader
{
    private void TakeText(Block block, int index, StatementKind? label)
    {
        if (block.Kind == BlockKind.Heading && TakeHeading(block, index, label))
        {
            return;
        }

        if (block.Text.Length > Clause.Longest * 16)
        {
            Silent(block, block.Text, Silence.NotUnderstood);
            return;
        }

        if (!LeadsInto(block, index))
        {
            DropPendingTitle();
        }

        foreach (var sentence in Clause.Sentences(block.Text))
        {
            TakeSentence(block, index, sentence, label);
            label = null;
        }
    }

    private bool LeadsInto(Block block, int index) => _pendingTitle is not null && index + 1 < _blocks.Length
        && block.Kind == BlockKind.Paragraph && ItemText.Read(_blocks[index + 1]) is not null;

    /// <summary>A heading governs what is below it; one without a claim of its own ends what one of its level began.</summary>
    private bool TakeHeading(Block block, int index, StatementKind? label)
    {
        DropPendingTitle();
        var text = block.Text.Replace('’', '\'');
        if (block.Level > 0)
        {
            if (block.Level <= _headingLevel)
            {
                // What is said below is said of something else.
                _last = [];
                _topic = OperationNames.StartsWithVerb(text)
                    && IsTitle(text) ? [OperationNames.Canonical(text)] : OperationNames.Find(text);
            }

            _headingLevel = block.Level;
            if (_context is not null && block.Level <= _context.Level)
            {
                _context = null;
                _scope = null;
            }
            else if (_scope is { } scope && block.Level <= scope.Level)
            {
                _scope = _context;
            }
        }

        _isSteps = false;
        if (Silence.EndsTheMatter(text))
        {
            _context = null;
            _scope = null;
            _isMatterless = true;
            Silent(block, block.Text, Silence.Of(text) ?? Silence.ListHeading);
            return true;
        }

        if (Clause.Mask(text).Requests.Count > 0)
        {
            return false;
        }

        var claims = Wording.Claims(text);
        if (label is { } labelled && claims.Count == 0)
        {
            claims.Add(new Claim(labelled, 0));
        }

        if (claims.Count == 0 && Wording.KindOfLabel(text) is { } word)
        {
            claims.Add(new Claim(word, 0));
        }

        var names = OperationNames.Find(text);
        if (claims.Count > 0 && block.Text != _title && (names.Exists(OperationNames.StartsWithVerb) || (names.Count > 0
            && block.Level == 0) || OperationNames.Leading(text, claims[0].At) is not null || label is not null
                || Quantities.RateLimit(text) is not null) && !Wording.LeadsIn(text) && !NextIsItem(index, orNamed: true))
        {
            _isMatterless = false;
            return false;
        }

        var role = FactText.OfList(text);
        if (role is not null && _last.Count > 0 && text.Length < 60 && (claims.Count == 0 || names.Count == 0))
        {
            OpenFacts(role, block, text);
            Silent(block, block.Text, Silence.ListHeading);
            return true;
        }

        if (claims.Count > 0 && claims.TrueForAll(claim => claim.Kind == StatementKind.Changed) && names.Count == 0 && _last.Count > 0
            && block.IsGuessedHeading && !text.EndsWith('?'))
        {
            Silent(block, block.Text, Silence.ListHeading);
            return true;
        }

        if (claims.Count > 0)
        {
            _isMatterless = false;
            var scope = Open(block, text, claims, names, isHeading: true);
            _context = scope;
            return true;
        }

        if (OperationNames.Credentials(text).Count > 0 || Quantities.RateLimit(text) is not null || Quantities.UrlBytes(text) is not null)
        {
            return false;
        }

        _isNeutral = true;
        _isMatterless = Silence.Of(text) is not null && text.EndsWith('?');
        Silent(block, block.Text, Silence.Of(text) ?? (_drafts.Count == 0 || !_drafts.Exists(draft => draft.Subject is not null)
            && _scope is null ? Silence.Title : Silence.ListHeading));
        return true;
    }

    private void TakeSentence(Block block, int index, string sentence, StatementKind? label)
    {
        if (sentence.Length > Clause.Longest)
        {
            Silent(block, sentence, Silence.NotUnderstood);
            return;
        }

        Begin();
        var clauses = Clause.Split(sentence);
        if (Doubts.IsCorrection(sentence))
        {
            Unread(block, sentence, "corrects what was said before");
            return;
        }

        if (Doubt(clauses, clause => Doubts.Reversal(clause.Text)) is { } reversal)
        {
            Unread(block, sentence, reversal);
            return;
        }

        var isStrong = clauses.Exists(clause => Wording.Claims(clause.Text).Exists(claim =>
            claim.Kind is StatementKind.Removed or StatementKind.Deprecated or StatementKind.Disabled)
            && (clause.Requests.Count > 0 || DateText.Find(clause.Text).Count > 0 || OperationNames.Find(clause.Text).Count > 0));
        if (Silence.Of(sentence) is { } because && (!isStrong || because.StartsWith("a rule", StringComparison.Ordinal)
            || (because == Silence.ThePage && Silence.SumsUpPage(sentence) && !Wording.LeadsIn(sentence)
                && clauses.TrueForAll(clause => clause.Requests.Count == 0))))
        {
            _isSteps |= because.StartsWith("steps", StringComparison.Ordinal);
            Quiet(block, sentence, because);
            return;
        }

        var said = _drafts.Count;
        if (Numbers(block, sentence))
        {
            Account(block, sentence, said);
            return;
        }

        if (Doubt(clauses, clause => Doubts.OfClaim(clause.Text, Wording.Claims(clause.Text))) is { } doubt)
        {
            Unread(block, sentence, doubt);
            return;
        }

        var isTaken = false;
        foreach (var clause in clauses)
        {
            isTaken |= TakeClause(block, index, clause, label);
            label = null;
        }

        if (!isTaken && said == _drafts.Count)
        {
            Quiet(block, sentence, Unclaimed(sentence));
        }
        else
        {
            Account(block, sentence, said);
        }
    }

    /// <summary>
    /// Why a sentence may say something else than it seems to; null when it does not, or when it speaks of nothing that the rules hold.
    /// </summary>
    private static string? Doubt(List<Clause> clauses, Func<Clause, string?> ask) =>
        clauses.Where(clause => Wording.NamesOperations(clause.Text) || Wording.PointsBack(clause.Text)
            || Accounting.Missing(clause, Import.Told.Nothing) is not null).Select(ask).FirstOrDefault(doubt => doubt is not null);

    /// <summary>One clause; false when it claims nothing.</summary>
    private bool TakeClause(Block block, int index, Clause clause, StatementKind? label)
    {
        var text = clause.Text;
        var claims = Wording.Claims(text);
        var facts = FactText.Of(text);
        if (label is { } labelled && (claims.Count == 0
            || labelled is StatementKind.Removed or StatementKind.Deprecated or StatementKind.Disabled))
        {
            claims.RemoveAll(claim => claim.Kind != labelled);
            claims = claims.Count == 0 ? [new Claim(labelled, 0)] : claims;
        }

        if (clause.Mentions().Any())
        {
            return TakeExceptions(block, index, clause) || TakeRequests(block, clause, claims, facts);
        }

        if (FactText.NewField(text) is { } field && LosingFields() is { Count: > 0 } losing)
        {
            ReplaceFields(losing, block, text, field);
            return true;
        }

        // "These v1 APIs" are the ones above, not all of v1.
        var names = BackFirst().IsMatch(text) ? [] : NamesOf(text, claims);
        if (label is not null && names.Count == 0 && OperationNames.StartsWithVerb(text) && IsTitle(text))
        {
            names.Add(OperationNames.Canonical(text));
        }

        if (claims.Count == 0)
        {
            return TakeUnclaimed(block, index, text, names, facts);
        }

        return TakeClaims(block, index, text, claims, names, facts);
    }

    /// <summary>"All of them except X stop working" is said of a family, and of X the contrary.</summary>
    private bool TakeExceptions(Block block, int index, Clause clause)
    {
        var roles = RequestRoles.Of(clause);
        if (roles.Count == 0 || !roles.TrueForAll(entry => entry.Role == RequestRole.Exception))
        {
            return false;
        }

        AddExceptions(block, clause, roles);
        var rest = ExceptedPart().Replace(clause.Text, " ");
        var bare = new Clause(rest, []);
        if (rest != clause.Text)
        {
            TakeClause(block, index, bare, null);
        }

        return true;
    }

    private void AddExceptions(Block block, Clause clause, List<(RequestMention Request, RequestRole Role)> roles)
    {
        foreach (var (request, _) in roles.Where(entry => entry.Role == RequestRole.Exception))
        {
            var draft = Add(block, clause.Text, new Subject(request.Method, request.Path, null), null);
            draft.Kinds.Add(StatementKind.Unchanged);
            draft.Confidence = "inferred";
        }
    }

    private bool TakeRequests(Block block, Clause clause, List<Claim> claims, List<Fact> facts)
    {
        var roles = RequestRoles.Of(clause);
        var subjects = roles.Where(entry => entry.Role == RequestRole.Subject).Select(entry => entry.Request).ToList();
        var replacements = roles.Where(entry => entry.Role == RequestRole.Replacement).Select(entry =>
            new Fact(FactNames.Replacement, entry.Request.Request)).ToList();
        if (subjects.Count == 0)
        {
            // "Call Y instead" is said of the one operation before it; of several nobody can tell which.
            if (replacements.Count == 1 && _last.Count == 1)
            {
                _last[0].Add(replacements);
                Cover(_last[0], block, clause.Text);
            }
            else
            {
                Silent(block, clause.Text, Silence.Instead);
            }

            return true;
        }

        var said = claims.Count > 0 ? claims : PairKind(clause.Text) is { } kind ? [new Claim(kind, 0, "inferred")] : [];
        var title = TitleBeside(clause);
        if (subjects.Count == 1 && _labelled is { Subject.Path: null } named)
        {
            // The entry's heading named the operation; this sentence gives its request.
            title ??= named.Subject.Title;
            named.Subject = new Subject(subjects[0].Method, subjects[0].Path, title);
        }

        _labelled = null;
        var made = new List<Draft>();
        foreach (var request in subjects)
        {
            var draft = Add(block, clause.Text, new Subject(request.Method, request.Path, subjects.Count == 1 ? title : null), null);
            Fill(draft, said, NearestDate(clause.Text, said.Count > 0 ? said[0].At : 0), clause.Text);
            draft.Add(facts.Concat(replacements));
            made.Add(draft);
            if (said.Count == 0)
            {
                draft.Kinds.Add(StatementKind.Changed);
                draft.Confidence = "inferred";
                draft.Because = Silence.NotUnderstood;
                draft.Facts.Clear();
            }
        }

        AddExceptions(block, clause, roles);
        _last = made;
        return true;
    }

    /// <summary>A title in quotes or before the request: Suspend user access (POST /v1/...) stops working.</summary>
    private static string? TitleBeside(Clause clause)
    {
        var mask = clause.Text.IndexOf('⟦', StringComparison.Ordinal);
        var before = clause.Text[..mask].Trim(' ', '(', ':', '-', '–', '—', ',', '"', '`');
        if (OperationNames.StartsWithVerb(before) && before.Length is > 4 and < 90 && !before.Contains(". ", StringComparison.Ordinal)
            && !InstructionEnd().IsMatch(before))
        {
            return OperationNames.Canonical(ApiWord().Replace(before, ""));
        }

        return OperationNames.Find(clause.Text.Replace('⟦', '|')) is [{ } only] && OperationNames.StartsWithVerb(only) ? only : null;
    }

    private static StatementKind? PairKind(string text) => Succession().IsMatch(text) ? StatementKind.Deprecated : null;

    /// <summary>The names that a claim is about: before a subordinate clause, which names other things.</summary>
    private static List<string> NamesOf(string text, List<Claim> claims)
    {
        var from = claims.Count > 0 ? claims[0].At : 0;
        var sub = Subordinate().Match(text, Math.Min(from, text.Length));
        var main = sub.Success && sub.Index > 0 ? text[..sub.Index] : text;
        var names = OperationNames.Find(main);
        if (names.Count == 0 && claims.Count > 0 && OperationNames.Leading(text, claims[0].At) is { } leading)
        {
            names.Add(leading);
        }

        return names;
    }

    private string Unclaimed(string sentence)
    {
        var text = sentence.Replace('’', '\'');
        if (_isSteps)
        {
            return "steps of a tutorial";
        }

        if (!_isMatterless && Wording.HintsAtEnd(text) && (LastSubjects().Count > 0 || Wording.NamesOperations(text))
            && Clause.Mask(text).Requests.Count == 0 && !OperationNames.StartsWithVerb(text))
        {
            return Silence.NotUnderstood;
        }

        if (Wording.PointsBack(text))
        {
            return Silence.Explains;
        }

        if (!_isMatterless && !LimitsAtLarge().IsMatch(text) && Wording.NamesOperations(text) && Wording.HintsAtChange(text))
        {
            return Silence.NotUnderstood;
        }

        return _isMatterless ? "belongs to a part on reasons, help or further reading"
            : _last is [{ Subject.Title: not null, Scope.Kinds.Count: > 0 }] && !Wording.NamesOperations(text) ? Silence.Describes
            : LimitsAtLarge().IsMatch(text) ? "speaks of limits and gives none"
            : Wording.NamesOperations(text) ? "speaks of operations and of no change to them"
            : Silence.Background;
    }

    [GeneratedRegex(
        @",?\s*\b(?:except(?:ing|ion of)?(?: for)?|excluding|other than|apart from|aside from|but not|save for)\b[^⟦]{0,30}⟦\d+⟧(?:\s*(?:,"
        + @"|and|or)\s*⟦\d+⟧)*,?",
        RegexOptions.IgnoreCase)]
    private static partial Regex ExceptedPart();

    [GeneratedRegex(@"\b(?:rate limits?|limits)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LimitsAtLarge();

    [GeneratedRegex(@"^\W*(?:these|those|they|it|this)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BackFirst();

    [GeneratedRegex(@"\b(?:if|that|which|when|unless|because|where|who|so that|once|need)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subordinate();

    [GeneratedRegex(
        @"\b(?:replaces|supersedes|succeeds|replaced (?:by|with)|superseded by|instead of|rather than|in place of)\b|→|->|=>",
        RegexOptions.IgnoreCase)]
    private static partial Regex Succession();

    [GeneratedRegex(@"\b(?:to|by|with|via|using|from|of|calls?|call|use|for|on)$", RegexOptions.IgnoreCase)]
    private static partial Regex InstructionEnd();

    [GeneratedRegex(@"\s+(?:API|endpoint|operation|call)$", RegexOptions.IgnoreCase)]
    private static partial Regex ApiWord();
}
