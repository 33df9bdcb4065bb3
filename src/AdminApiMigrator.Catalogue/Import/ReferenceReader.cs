using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Reads a reference page: one section an operation, with its parameters, body and answers.</summary>
internal sealed partial class ReferenceReader
{
    private readonly List<Draft> _drafts = [];
    private readonly List<Scope> _scopes = [];
    private readonly List<(Block Block, string Sentence, string Because)> _described = [];

    /// <summary>Whether the blocks describe operations with their parameters rather than changes.</summary>
    public static bool IsReference(ImmutableArray<Block> blocks) =>
        blocks.Any(block => block.Text.Length < 60 && Parameters().IsMatch(block.Text))
            && blocks.Any(block => OperationOf(block) is not null);

    public static (List<Draft> Drafts, List<Scope> Scopes) Read(ImmutableArray<Block> blocks, string? title)
    {
        var reader = new ReferenceReader();
        var joined = BlockJoining.Join(blocks);
        var starts = Starts(joined);
        var preamble = starts.Count == 0 ? joined.Length : starts[0];
        var (drafts, scopes) = ChangelogReader.Read([.. joined.Take(preamble)], title);
        reader._drafts.AddRange(drafts);
        reader._scopes.AddRange(scopes);
        for (var index = 0; index < starts.Count; index++)
        {
            var end = index + 1 < starts.Count ? starts[index + 1] : joined.Length;
            reader.ReadSection([.. joined.Skip(starts[index]).Take(end - starts[index])]);
        }

        return (reader._drafts, reader._scopes);
    }

    /// <summary>The request that a block is, whole; a sample is not one.</summary>
    private static ItemReading? OperationOf(Block block) =>
        block.Kind != BlockKind.Code && block.Text.Length < 400 && !block.Text.Contains("curl ", StringComparison.Ordinal)
            && !block.IsNavigation
        && ItemText.Read(block) is { Subjects: [{ Method: not null }, ..] } item ? item : null;

    /// <summary>Where sections start: at a method on its own line over a title, else at the title nearest above a request.</summary>
    private static List<int> Starts(ImmutableArray<Block> blocks)
    {
        var starts = new List<int>();
        for (var index = 0; index + 1 < blocks.Length; index++)
        {
            if (RequestText.BareMethod(blocks[index].Text) is not null && !blocks[index + 1].Text.Contains('/'))
            {
                starts.Add(index);
            }
        }

        if (starts.Count > 0)
        {
            return starts;
        }

        var floor = 0;
        for (var index = 0; index < blocks.Length; index++)
        {
            if (OperationOf(blocks[index]) is not { } item)
            {
                continue;
            }

            var start = index;
            if (item.Title is null)
            {
                var isAbove = Enumerable.Range(floor, index - floor).Reverse().FirstOrDefault(at => IsTitle(blocks[at]), -1);
                start = isAbove >= 0 ? isAbove : index;
            }

            starts.Add(start);
            floor = index + 1;
        }

        return starts;
    }

    private static bool IsTitle(Block block) =>
        block.Kind == BlockKind.Heading && !Keyword().IsMatch(block.Text) && !ParameterText.IsType(block.Text) && block.Text.Contains(' ')
            && ResponseLine().Match(block.Text) is { Success: false };

    private void ReadSection(ImmutableArray<Block> blocks)
    {
        var operation = blocks.Select(OperationOf).FirstOrDefault(item => item is not null);
        if (operation is null)
        {
            var (drafts, scopes) = ChangelogReader.Read(blocks, null);
            _drafts.AddRange(drafts);
            _scopes.AddRange(scopes);
            return;
        }

        var request = operation.Subjects[0];
        var described = new Draft(new Subject(request.Method, request.Path, operation.Title), null);
        described.Kinds.Add(StatementKind.Described);
        _drafts.Add(described);
        var parameters = new ParameterText();
        var isTitled = operation.Title is not null;
        foreach (var block in blocks)
        {
            if (block.IsNavigation || Silence.Of(block.Text.Length < 400 ? block.Text : "") == Silence.Navigation)
            {
                Quiet(block, block.Text, Silence.Navigation);
            }
            else if (block.Kind == BlockKind.Code || block.Text.Contains("curl ", StringComparison.Ordinal))
            {
                described.Add(SampleText.Facts(block.Text));
                Quiet(block, block.Text, Silence.Sample);
            }
            else if (OperationOf(block) is not null || RequestText.BareMethod(block.Text) is not null || parameters.Take(block, described))
            {
                described.Cover(block, block.Text);
            }
            else if (ResponseLine().Match(block.Text) is { Success: true } response)
            {
                described.Add([new Fact(FactNames.Status, response.Groups["code"].Value)]);
                described.Cover(block, block.Text);
            }
            else if (!isTitled && block.Kind is BlockKind.Heading or BlockKind.Paragraph && !parameters.IsInside
                && block.Text.Length < 120 && !block.Text.EndsWith('.'))
            {
                isTitled = true;
                TakeTitle(block, described);
            }
            else
            {
                TakeDescription(block, described, parameters.IsInside);
            }
        }

        parameters.End(described);
        AccountForProse(described);
        described.Entry = Slug.Of(null, described.Subject!.Title ?? request.Request, null);
        foreach (var draft in _drafts.Where(draft => draft.Entry.Length == 0 && draft.Lines.Count > 0
            && draft.Lines[0] >= blocks[0].Lines[0]))
        {
            draft.Entry = described.Entry;
        }
    }

    private void TakeTitle(Block block, Draft described)
    {
        var match = Badge().Match(block.Text);
        var title = match.Success ? block.Text[..match.Index] : block.Text;
        described.Subject = described.Subject! with { Title = OperationNames.Canonical(title.Trim(' ', '(', '[')) };
        described.Cover(block, block.Text);
        switch (match.Groups["badge"].Value.ToLowerInvariant())
        {
            case "experimental" or "beta" or "preview" or "early access":
                described.Add([new Fact(FactNames.Stability, "experimental")]);
                break;
            case "deprecated":
                Say(block, block.Text, StatementKind.Deprecated, described, null);
                break;
        }
    }

    /// <summary>Prose of a section: who may call the operation, what ends; the rest says what it does.</summary>
    private void TakeDescription(Block block, Draft described, bool isInside)
    {
        foreach (var sentence in Clause.Sentences(block.Text.Length <= Clause.Longest ? block.Text : block.Text[..Clause.Longest]))
        {
            var clause = Clause.Mask(sentence);
            var facts = FactText.Of(clause.Text).Where(fact => fact.Name is FactNames.Availability or FactNames.Stability).ToList();
            var claim = Wording.Claims(clause.Text).Where(found =>
                found.Kind is StatementKind.Removed or StatementKind.Deprecated or StatementKind.Disabled).Take(1).ToList();
            if (claim.Count > 0 && !isInside)
            {
                Say(block, sentence, claim[0].Kind, described, DateText.Find(clause.Text).FirstOrDefault(date =>
                    date.On is not null), clause);
            }
            else if (RequestRoles.Of(clause) is [{ Role: RequestRole.Replacement } successor]
                && _drafts.FindLast(draft => draft.Subject == described.Subject && draft != described) is { } ending)
            {
                ending.Add([new Fact(FactNames.Replacement, successor.Request.Request)]);
                ending.Cover(block, sentence);
            }
            else if (Quantities.RateLimit(clause.Text) is { } rate)
            {
                Say(block, sentence, StatementKind.Limited, described, null).Add([new Fact(FactNames.RateLimit, rate)]);
            }
            else if (facts.Count > 0 && !PartOnly().IsMatch(sentence))
            {
                described.Add(facts);
                described.Cover(block, sentence);
            }
            else
            {
                _described.Add((block, sentence, isInside ? "describes a parameter or an answer"
                    : Silence.Of(sentence) ?? Silence.Describes));
            }
        }
    }

    /// <summary>Prose may name a parameter that stands below it, so it is held against the section only when all of it is read.</summary>
    private void AccountForProse(Draft described)
    {
        var told = new Told([.. _drafts.Where(draft => draft.Subject == described.Subject)], []);
        foreach (var (block, sentence, because) in _described)
        {
            Quiet(block, sentence, Accounting.Missing(Clause.Mask(sentence), told) is { } missing ? Silence.Unread(missing.What) : because);
        }

        _described.Clear();
    }

    private Draft Say(Block block, string text, StatementKind kind, Draft described, DateMention? date, Clause? clause = null)
    {
        var draft = new Draft(described.Subject, null) { Date = date, Confidence = "stated" };
        draft.Kinds.Add(kind);
        draft.Cover(block, text);
        if (clause is not null)
        {
            draft.Add(RequestRoles.Of(clause).Where(entry => entry.Role == RequestRole.Replacement).Select(entry =>
                new Fact(FactNames.Replacement, entry.Request.Request)));
        }

        _drafts.Add(draft);
        return draft;
    }

    private void Quiet(Block block, string text, string because)
    {
        if (_drafts.Count > 0 && _drafts[^1] is { Subject: null } before && before.Because == because && !Silence.IsUnread(because))
        {
            before.Cover(block, text);
            return;
        }

        var draft = new Draft(null, null) { Because = because };
        draft.Kinds.Add(StatementKind.NoEffect);
        draft.Cover(block, text);
        _drafts.Add(draft);
    }

    [GeneratedRegex(
        @"^(?:path|query|url|uri|request|body)\s+(?:parameters?|params?)\b|^request body\b|^body parameters\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Parameters();

    [GeneratedRegex(
        @"^(?:request|responses?|parameters?|(?:path|query|header|body|url)\s+(?:parameters?|params?)|request body.*|headers?|returns"
        + @"|example.*|sample.*|authorization|permissions?|scopes?|code samples?|errors?)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Keyword();

    [GeneratedRegex(
        @"^(?:HTTP\s+)?(?<code>[1-5]\d\d)\s*(?:[—–:-]\s*)?(?:Response|OK|Created|Accepted|No content|Success.*"
        + @"|[A-Z][a-z]+( [a-z]+){0,8}\.?)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex ResponseLine();

    [GeneratedRegex(@"\s*[(\[]?(?<badge>Experimental|Deprecated|Beta|Preview|Early access)[)\]]?$")]
    private static partial Regex Badge();

    /// <summary>Some of an answer is open to fewer people than the operation.</summary>
    [GeneratedRegex(@"\b(?:additional|some|certain)\b[^.]{0,40}\b(?:parameters?|fields?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PartOnly();
}
