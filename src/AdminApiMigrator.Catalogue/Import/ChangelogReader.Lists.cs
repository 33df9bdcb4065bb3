using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <content>Items: of lists, of tables, titles on their own lines.</content>
internal sealed partial class ChangelogReader
{
    /// <summary>A name in a list of fields, filters or headers.</summary>
    private bool TakeFactItem(Block block)
    {
        if (_scope is not { IsOver: false, Role: ScopeRole.Facts } scope || block.Kind == BlockKind.Heading && block.Level > 0
            || block.Text.EndsWith(':'))
        {
            return false;
        }

        var name = scope.FactName == FactNames.Header ? FactText.Headers(block.Text).FirstOrDefault() : FactText.NameOf(block.Text);
        if (name is null || (block.Kind != BlockKind.ListItem && block.Text.Length > 300))
        {
            return false;
        }

        DropPendingTitle();
        foreach (var target in scope.Targets)
        {
            target.Add([new Fact(scope.FactName, name)]);
            Cover(target, block, block.Text);
        }

        return scope.Targets.Count > 0;
    }

    /// <summary>A title on its own line: of the request below it, of the request above it, or of an operation known by its name
    /// only.</summary>
    private bool TakeTitle(Block block, int index)
    {
        if (_untitled is { } draft && block.Kind is BlockKind.Heading or BlockKind.Paragraph && block.Level == 0
            && OperationNames.StartsWithVerb(block.Text) && IsTitle(block.Text)
            && !(index + 1 < _blocks.Length && RequestText.Find(Start(_blocks[index + 1].Text)).Count > 0
                && ItemText.Read(_blocks[index + 1]) is { Title: null } && _pendingTitle is null
                    && draft.Scope is { TitlesFollow: false, Items.Count: > 1 }))
        {
            draft.Subject = draft.Subject! with { Title = OperationNames.Canonical(block.Text) };
            Cover(draft, block, block.Text);
            if (draft.Scope is not null)
            {
                draft.Scope.TitlesFollow = true;
            }

            _untitled = null;
            return true;
        }

        _untitled = null;
        if (block.Kind is not (BlockKind.Heading or BlockKind.ListItem or BlockKind.Paragraph) || _isSteps || block.Text.Length > 400)
        {
            return false;
        }

        var isNamed = IsOpenList() && OperationNames.StartsWithVerb(block.Text);
        if (isNamed && OperationNames.Unglue(block.Text) is { } parted && Wording.Claims(parted.Description).Count == 0)
        {
            DropPendingTitle();
            AddNamed(block, parted.Title);
            return true;
        }

        if (!IsTitle(block.Text) || Wording.Claims(block.Text).Count > 0)
        {
            return false;
        }

        if (block.Kind == BlockKind.ListItem)
        {
            if (isNamed)
            {
                AddNamed(block, block.Text);
            }

            return isNamed;
        }

        var followed = index + 1 < _blocks.Length && _blocks[index + 1] is { IsNavigation: false, Text.Length: < 400 } next
            && ItemText.Read(next) is { Title: null };
        if (followed && !IsSectionName(block))
        {
            DropPendingTitle();
            _pendingTitle = (block, OperationNames.Canonical(block.Text));
            return true;
        }

        if (isNamed && block.Kind == BlockKind.Heading)
        {
            DropPendingTitle();
            AddNamed(block, block.Text);
            return true;
        }

        return false;
    }

    /// <summary>A single noun over requests is the name of their group, not of the first of them.</summary>
    private static bool IsSectionName(Block block) =>
        !OperationNames.StartsWithVerb(block.Text) && (block.Level > 0 || !block.Text.Contains(' '));

    private static bool IsTitle(string text) => text.Length is > 2 and <= 110 && text[^1] is not ('.' or ':' or ';' or '!' or '?')
        && RequestText.Find(text).Count == 0;

    private bool IsOpenList() => CurrentList() is { IsOver: false, Role: ScopeRole.Operations, Kinds.Count: > 0 };

    private void AddNamed(Block block, string title)
    {
        var scope = CurrentList();
        var draft = Add(block, block.Text, new Subject(null, null, OperationNames.Canonical(title)), scope);
        scope?.Items.Add(draft);
        _last = [draft];
        _isNeutral = false;
    }

    private void TakeRow(Block block, int index)
    {
        DropPendingTitle();
        if (block.IsHeaderRow || (_columns == TableColumns.None && Silence.Of(string.Join(' ', block.Cells)) == Silence.ColumnTitles))
        {
            _columns = new TableColumns(block.Cells);
            Silent(block, block.Text, Silence.ColumnTitles);
            return;
        }

        if (block.Cells.Any(cell => cell.Length > Clause.Longest))
        {
            Silent(block, block.Text, Silence.NotUnderstood);
            return;
        }

        var row = RowReading.Read(block.Cells, _columns);
        if (row is null)
        {
            if (!TakeFactItem(block with { Text = string.Join(" — ", block.Cells.Where(cell => cell.Length > 0)) }) && !TakeNamedRow(block))
            {
                TakeText(block, index, null);
            }

            return;
        }

        Begin();
        AddItem(block, row.Item);
        foreach (var draft in _last)
        {
            foreach (var note in row.Notes)
            {
                draft.Add(FactText.Of(note));
            }

            if (draft.Kinds.Count == 0 && row.ImpliedKind == StatementKind.Removed && draft.Scope is { } scope
                && scope.Kinds.TrueForAll(kind => kind == StatementKind.Deprecated))
            {
                draft.Kinds.Add(StatementKind.Removed);
            }

            if (draft.Kinds.Count == 0 && draft.Scope is null or { Kinds.Count: 0 } && row.ImpliedKind is { } implied)
            {
                draft.Kinds.Add(implied);
            }
        }

        _untitled = null;
        Account(block, block.Text, _drafts.Count);
    }

    /// <summary>A row that gives an operation by its name only.</summary>
    private bool TakeNamedRow(Block block)
    {
        var name = block.Cells.FirstOrDefault(cell => cell.Length > 0) ?? "";
        var kind = block.Cells.Select(Wording.KindOfLabel).FirstOrDefault(found => found is not null);
        if (!OperationNames.StartsWithVerb(name) || !IsTitle(name) || (kind is null && !IsOpenList()))
        {
            return false;
        }

        AddNamed(block, name);
        if (kind is { } own)
        {
            _last[0].Kinds.Add(own);
        }

        _last[0].Date = block.Cells.SelectMany(DateText.Find).FirstOrDefault();
        return true;
    }

    private static string Start(string text) => text.Length <= 400 ? text : text[..400];
}
