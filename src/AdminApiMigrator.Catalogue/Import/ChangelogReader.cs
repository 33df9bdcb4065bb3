using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>
/// Reads a changelog or a notice: walks over the blocks, keeps the entry, heading and lead-in that govern the present one, and turns
/// what stands below them into drafts. What a block means is asked of <see cref="Wording"/>, <see cref="RequestText"/> and
/// <see cref="OperationNames"/>; this class only knows what belongs to what.
/// </summary>
internal sealed partial class ChangelogReader
{
    private const int NoHeading = 7;

    private readonly ImmutableArray<Block> _blocks;
    private readonly string? _title;
    private readonly List<Draft> _drafts = [];
    private readonly List<Scope> _scopes = [];
    private readonly HashSet<Draft> _told = [];
    private readonly HashSet<Scope> _toldScopes = [];
    private readonly List<(Block Block, string Text, string What, DateOnly? EntryDate, string Entry, Told Told)> _spoken = [];
    private List<Draft> _last = [];
    private Scope? _scope;
    private Scope? _context;
    private Block? _openedBy;
    private (Block Block, string Title)? _pendingTitle;
    private Draft? _untitled;
    private Draft? _labelled;
    private List<string> _topic = [];
    private DateOnly? _entryDate;
    private string _entry = "";
    private int _headingLevel = NoHeading;
    private bool _isNeutral;
    private bool _isMatterless;
    private bool _isSteps;
    private TableColumns _columns = TableColumns.None;

    private ChangelogReader(ImmutableArray<Block> blocks, string? title)
    {
        _blocks = BlockJoining.Join(blocks);
        _title = title;
    }

    public static (List<Draft> Drafts, List<Scope> Scopes) Read(ImmutableArray<Block> blocks, string? title)
    {
        var reader = new ChangelogReader(blocks, title);
        for (var index = 0; index < reader._blocks.Length; index++)
        {
            reader.Take(reader._blocks[index], index);
        }

        reader.DropPendingTitle();
        reader.AccountForSpoken();
        return (reader._drafts, reader._scopes);
    }

    private void Take(Block block, int index)
    {
        if (Quick(block, index))
        {
            return;
        }

        if (DateText.Heading(block.Text) is { } day && block.Kind is BlockKind.Heading or BlockKind.Paragraph)
        {
            StartSection(day);
            Silent(block, block.Text, Silence.EntryDate);
            return;
        }

        if (block.Kind == BlockKind.Row && block.Cells.Count(cell => cell.Length > 0) == 1)
        {
            // A table of one column is layout.
            block = block with { Kind = BlockKind.Paragraph };
        }

        if (block.Kind == BlockKind.Row)
        {
            TakeRow(block, index);
            return;
        }

        _columns = TableColumns.None;
        if (Wording.HasLabel(block.Text, out var rest) && ItemText.Read(block) is null && block.Kind != BlockKind.ListItem)
        {
            StartEntry();
            var label = Wording.Label(block.Text, out _);
            TakeText(block with { Text = rest }, index, label);
            _labelled = _last is [{ Subject.Path: null } named] ? named : null;
            return;
        }

        Begin();
        if (ItemText.Read(block) is { } item)
        {
            AddItem(block, item);
            Account(block, block.Text, _drafts.Count);
            return;
        }

        if (TakeFactItem(block))
        {
            Account(block, block.Text, _drafts.Count);
            return;
        }

        if (TakeTitle(block, index))
        {
            return;
        }

        TakeText(block, index, null);
    }

    /// <summary>What can be told without reading it.</summary>
    private bool Quick(Block block, int index)
    {
        if (block.IsNavigation)
        {
            Silent(block, block.Text, Silence.Navigation);
        }
        else if (block.Kind == BlockKind.Code)
        {
            TakeCode(block, index);
        }
        else if (block.Text == _title && Wording.Claims(block.Text).Count == 0 && Wording.KindOfLabel(block.Text) is null
            && RequestText.Find(block.Text).Count == 0)
        {
            _topic = OperationNames.Find(block.Text);
            Silent(block, block.Text, Silence.Title);
        }
        else if (!block.Text.Any(char.IsLetter) && DateText.Find(block.Text[..Math.Min(60, block.Text.Length)]).Count == 0)
        {
            Silent(block, block.Text, "holds no words");
        }
        else if (block.Kind != BlockKind.Row && block.Text.Length <= 400
            && Silence.Of(block.Text) is Silence.Navigation or Silence.ColumnTitles)
        {
            Silent(block, block.Text, Silence.Of(block.Text)!);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>A sample names an operation only where a list of operations is expected and nothing else has named it.</summary>
    private void TakeCode(Block block, int index)
    {
        if (_scope is { IsOver: false, Role: ScopeRole.Operations } && block.Text.Length <= Clause.Longest
            && ItemText.Read(block with { Kind = BlockKind.ListItem }) is { } item
            && !_scope.Items.Exists(draft => item.Subjects.Any(subject => IsSame(draft.Subject, subject))))
        {
            Begin();
            AddItem(block, item with { Title = null });
            return;
        }

        if (block.Text.Length <= Clause.Longest && block.Text.Contains("curl ", StringComparison.Ordinal)
            && Wording.Claims(Clause.Mask(block.Text).Text) is [{ Kind: StatementKind.Removed or StatementKind.Deprecated }, ..])
        {
            TakeText(block with { Kind = BlockKind.Paragraph }, index, null);
            return;
        }

        Silent(block, block.Text, LineShape.IsNumber(block.Text) ? Silence.LineNumbers : Silence.Sample);
    }

    private static bool IsSame(Subject? subject, RequestMention request) =>
        subject?.Path is { } path && subject.Method == request.Method && (request.Path.EndsWith(path, StringComparison.Ordinal)
            || path.EndsWith(request.Path, StringComparison.Ordinal));

    private void StartSection(DateOnly day)
    {
        StartEntry();
        _entryDate = day;
    }

    private void StartEntry()
    {
        DropPendingTitle();
        _entry = "";
        _scope = null;
        _context = null;
        _last = [];
        _untitled = null;
        _labelled = null;
        _topic = [];
        _isNeutral = false;
        _isMatterless = false;
        _isSteps = false;
        _headingLevel = NoHeading;
    }

    private void AddItem(Block block, ItemReading item)
    {
        if (_scope is { IsOver: false, Role: ScopeRole.Replacements })
        {
            DropPendingTitle();
            Silent(block, block.Text, Silence.Unread("names what to call instead, and not of which operation"));
            return;
        }

        var scope = CurrentList();
        var title = item.Title;
        var titleBlock = (Block?)null;
        if (title is null && _pendingTitle is { } pending)
        {
            (titleBlock, title) = pending;
            _pendingTitle = null;
        }

        DropPendingTitle();
        _last = [];
        foreach (var request in item.Subjects)
        {
            var draft = Add(block, block.Text, new Subject(request.Method, request.Path, title), scope);
            if (titleBlock is not null)
            {
                Cover(draft, titleBlock, titleBlock.Text);
            }

            draft.Add(item.Replacements.Select(value => new Fact(FactNames.Replacement, value)));
            draft.Date = item.Date;
            if (item.Kind is { } kind)
            {
                draft.Kinds.Add(kind);
            }

            scope?.Items.Add(draft);
            _last.Add(draft);
        }

        foreach (var request in item.Exceptions)
        {
            var draft = Add(block, block.Text, new Subject(request.Method, request.Path, null), null);
            draft.Kinds.Add(StatementKind.Unchanged);
            draft.Confidence = "inferred";
        }

        _untitled = title is null && block.Kind != BlockKind.Heading && (scope is null || scope.TitlesFollow
            || scope.Items.Count == item.Subjects.Count) ? _last[0] : null;
        _isNeutral = false;
        _isSteps = false;
    }

    /// <summary>The scope whose items the next operations are; the context's kind carries over where a list has no lead-in of its
    /// own.</summary>
    private Scope? CurrentList()
    {
        if (_scope is { IsOver: false, Role: ScopeRole.Operations })
        {
            return _scope;
        }

        if (_context is { IsOver: false })
        {
            return _scope = _context;
        }

        return null;
    }

    private Draft Add(Block block, string text, Subject? subject, Scope? scope)
    {
        var draft = new Draft(subject, scope) { Entry = EntryOf(subject, scope), EntryDate = _entryDate };
        Cover(draft, block, text);
        _drafts.Add(draft);
        return draft;
    }

    private void Cover(Draft draft, Block block, string text)
    {
        draft.Cover(block, text);
        _told.Add(draft);
    }

    private void Cover(Scope scope, Block block, string text)
    {
        scope.Cover(block, text);
        _toldScopes.Add(scope);
    }

    /// <summary>Forgets what was read from the sentence before.</summary>
    private void Begin()
    {
        _told.Clear();
        _toldScopes.Clear();
    }

    /// <summary>What was read since the last sentence began.</summary>
    private Told Told()
    {
        var drafts = _told.Where(draft => draft.Subject is not null).ToList();
        var subjects = drafts.Select(draft => draft.Subject).ToHashSet();
        return new Told(drafts, _toldScopes)
        {
            Earlier = [.. FactsOf(subjects, _entryDate)],
        };
    }

    /// <summary>Hands a sentence to a person when it names something that nothing was read of.</summary>
    private void Account(Block block, string text, int said)
    {
        if (text.Length > Clause.Longest || Accounting.Missing(Clause.Mask(text), Told()) is not { } missing)
        {
            return;
        }

        var told = Told();
        if (!missing.IsNamed && !told.IsNothing)
        {
            // A list below, or the sentences that follow, may yet name what this one only speaks of.
            _spoken.Add((block, text, missing.What, _entryDate, EntryOf(null, null), told));
            return;
        }

        TakeBack(said);
        Silent(block, text, Silence.Unread(missing.What));
    }

    /// <summary>Hands to a person what was only spoken of, unless the entry has named it since.</summary>
    private void AccountForSpoken()
    {
        foreach (var (block, text, what, entryDate, entry, told) in _spoken)
        {
            var subjects = told.Drafts.Select(draft => draft.Subject).ToHashSet();
            var isNamed = Accounting.NamesParts(FactsOf(subjects, entryDate).Except(told.Earlier));
            if (!isNamed)
            {
                _drafts.RemoveAll(draft => told.Drafts.Contains(draft) && SaysNothing(draft));
                var unread = new Draft(null, null) { Because = Silence.Unread(what), Entry = entry, EntryDate = entryDate };
                unread.Kinds.Add(StatementKind.NoEffect);
                unread.Cover(block, text);
                _drafts.Add(unread);
            }
        }
    }

    /// <summary>Takes back what a sentence seemed to say, once it turns out that it was not understood as a whole.</summary>
    private void TakeBack(int said)
    {
        foreach (var draft in _drafts.Skip(said).Where(draft => draft is { Subject: not null, Scope: null }).ToList())
        {
            _drafts.Remove(draft);
            _last.Remove(draft);
        }
    }

    private static bool SaysNothing(Draft draft) =>
        draft.Facts.Count == 0 && draft.Kinds.TrueForAll(kind => kind is StatementKind.Changed or StatementKind.Added);

    /// <summary>The facts that an entry states of subjects.</summary>
    private IEnumerable<(string Name, string Value)> FactsOf(HashSet<Subject?> subjects, DateOnly? entryDate) =>
        _drafts.Where(draft => draft.EntryDate == entryDate && subjects.Contains(draft.Subject)).SelectMany(draft => draft.Facts);

    /// <summary>Hands a sentence to a person; a list below it is no longer one of what was spoken of before.</summary>
    private void Unread(Block block, string sentence, string what)
    {
        if (Wording.LeadsIn(sentence))
        {
            _scope = null;
            _context = null;
            _last = [];
        }

        Silent(block, sentence, Silence.Unread(what));
    }

    /// <summary>Lists a sentence as one that asks nothing of code, unless it names something that the rules could hold.</summary>
    private void Quiet(Block block, string sentence, string because) =>
        Silent(
            block,
            sentence,
            Accounting.Missing(Clause.Mask(sentence), Import.Told.Nothing) is { } missing ? Silence.Unread(missing.What) : because);

    private void Silent(Block block, string text, string because)
    {
        if (_drafts.Count > 0 && _drafts[^1] is { Subject: null } before && before.Because == because
            && before.Lines[^1] == block.Lines[0] && !Silence.IsUnread(because))
        {
            before.Cover(block, text);
            return;
        }

        var draft = new Draft(null, null) { Because = because, Entry = EntryOf(null, null), EntryDate = _entryDate };
        draft.Kinds.Add(StatementKind.NoEffect);
        draft.Cover(block, text);
        _drafts.Add(draft);
    }

    private void DropPendingTitle()
    {
        if (_pendingTitle is { } pending)
        {
            _pendingTitle = null;
            Silent(pending.Block, pending.Block.Text, Silence.ListHeading);
        }
    }

    /// <summary>The first statement under a date or an announcement names its entry.</summary>
    private string EntryOf(Subject? subject, Scope? scope)
    {
        if (scope is { Entry.Length: > 0 })
        {
            return scope.Entry;
        }

        if (_entry.Length == 0 && subject is not null)
        {
            _entry = Slug.Of(_entryDate, subject.Title ?? subject.Method + " " + subject.Path, null);
        }

        return _entry.Length > 0 ? _entry : _entryDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }
}
