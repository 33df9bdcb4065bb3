using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <content>Scopes: what a heading or a lead-in opens, and whether a list follows it.</content>
internal sealed partial class ChangelogReader
{
    /// <summary>A lead-in without a claim takes it from the heading or sentence that it continues.</summary>
    private void Inherit(Scope scope, string text)
    {
        if (_context is { IsOver: false } context)
        {
            scope.Kinds.AddRange(context.Kinds);
            scope.Date = context.Date;
            scope.Facts.AddRange(context.Facts);
            scope.Confidence = context.Confidence;
            scope.IsToCome = context.IsToCome;
            scope.Lines.AddRange(context.Lines);
        }
        else if (Concerned().IsMatch(text) && _last.Count > 0)
        {
            scope.Kinds.AddRange(_last.SelectMany(draft => draft.Kinds).Distinct().Where(kind => kind != StatementKind.NoEffect));
            scope.Date = _last[0].Date;
        }
    }

    private Scope Open(Block block, string text, List<Claim> claims, List<string> names, bool isHeading)
    {
        var scope = new Scope(ScopeRole.Operations, _headingLevel)
        {
            Families = names,
            IsHeading = isHeading,
            IsVague = Wording.IsVague(text) || block.Text == _title,
            EntryDate = _entryDate,
            Date = NearestDate(text, claims[0].At),
            Confidence = claims[0].Confidence,
            IsToCome = ToCome().IsMatch(text),
        };
        scope.Kinds.AddRange(Weightiest(claims));
        scope.Facts.AddRange(FactText.Of(text).Where(fact => fact.Name is FactNames.Availability or FactNames.Stability));
        if (!isHeading && _context is { } context && scope.Date is null && context.Kinds.Exists(scope.Kinds.Contains))
        {
            scope.Date = context.Date;
        }

        if (_entryDate is null || _entry.Length == 0)
        {
            _entry = Slug.Of(_entryDate, names.FirstOrDefault() ?? (_entryDate is null ? "" : text), scope.Kinds[0]);
        }

        scope.Entry = _entry;
        Cover(scope, block, text);
        _scopes.Add(scope);
        _scope = scope;
        _openedBy = block;
        _isNeutral = false;
        _isSteps = false;
        _untitled = null;
        return scope;
    }

    private void OpenFacts(string factName, Block block, string text)
    {
        var scope = new Scope(ScopeRole.Facts, _headingLevel)
        {
            FactName = factName,
            Targets = [.. _last],
            Entry = _entry,
            EntryDate = _entryDate
        };
        Cover(scope, block, text);
        _scope = scope;
        _isSteps = false;
    }

    /// <summary>Whether a list of operations stands right below.</summary>
    private bool NextIsItem(int index, bool orNamed)
    {
        for (var next = index + 1; next < Math.Min(index + 4, _blocks.Length); next++)
        {
            var block = _blocks[next];
            if (block.IsNavigation || block.Text.Length > Clause.Longest)
            {
                return false;
            }

            if (ItemText.Read(block) is not null || (block.Kind == BlockKind.Row && RequestText.Find(block.Text).Count > 0))
            {
                return true;
            }

            var named = OperationNames.StartsWithVerb(block.Text) && (OperationNames.Unglue(block.Text) is not null
                || (IsTitle(block.Text) && block.Kind is BlockKind.ListItem or BlockKind.Heading));
            if (orNamed && named && next == index + 1 && (block.Kind == BlockKind.ListItem || block.IsGuessedHeading
                || OperationNames.Unglue(block.Text) is not null) && Wording.Claims(block.Text).Count == 0)
            {
                return true;
            }

            // The name of a group of operations, the titles of a table's columns, or a title on a line of its own may stand between.
            if (block.Kind is not (BlockKind.Heading or BlockKind.Row) || Wording.Claims(block.Text).Count > 0)
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:affected|concerned|impacted|covered|this change|in question|involved|meant)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Concerned();
}
