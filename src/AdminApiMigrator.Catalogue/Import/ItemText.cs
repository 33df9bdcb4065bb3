using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>A list item, a row or a line that names an operation and little else.</summary>
/// <param name="Subjects">The operations; more than one where methods share a path.</param>
/// <param name="Replacements">The requests that take their place.</param>
/// <param name="Exceptions">The requests that it leaves out.</param>
/// <param name="Title">The title that stands beside; null when there is none.</param>
/// <param name="Kind">What a label beside it says; null when there is none.</param>
/// <param name="Date">The date beside it; null when there is none.</param>
internal sealed record ItemReading(
    IReadOnlyList<RequestMention> Subjects,
    IReadOnlyList<string> Replacements,
    IReadOnlyList<RequestMention> Exceptions,
    string? Title,
    StatementKind? Kind,
    DateMention? Date);

/// <summary>Reads lines such as "Suspend user access: POST /v1/..." in any order of their parts.</summary>
internal static partial class ItemText
{
    // Room for "removed on" or "last day of service", and not for a sentence.
    private const int LongestBesideDate = 30;

    /// <summary>The item that a block is, or null when it is a sentence or something else.</summary>
    public static ItemReading? Read(Block block)
    {
        if (block.Text.Length > Clause.Longest)
        {
            return null;
        }

        var clause = Clause.Mask(block.Text);
        if (clause.Requests.Count == 0)
        {
            return null;
        }

        var title = (string?)null;
        var kind = (StatementKind?)null;
        var date = (DateMention?)null;
        var isClaim = false;
        foreach (var piece in Pieces(clause))
        {
            if (Wording.KindOfLabel(piece.Trim(' ', '[', ']', '*', '_', '!')) is { } label)
            {
                kind ??= label;
            }
            else if (Wording.Label(piece, out var labelled) is { } said && labelled.Length > 0 && char.IsUpper(labelled[0])
                && !Sentence().IsMatch(labelled))
            {
                kind ??= said;
                title ??= OperationNames.StartsWithVerb(labelled) ? labelled : null;
            }
            else if (Sentence().IsMatch(piece))
            {
                if (block.Kind != BlockKind.ListItem || Wording.Claims(clause.Text).Count > 0 || OwnSentence().IsMatch(piece))
                {
                    return null;
                }
            }
            else if (IsDate(piece, out var mention))
            {
                date ??= mention;
                kind ??= Wording.Claims(piece) is [var first, ..] ? first.Kind : null;
            }
            else if (Connective().Replace(piece, "").Trim().Length > 1)
            {
                title ??= Connective().Replace(piece, "").Trim();
                isClaim |= block.Text.EndsWith('.') && !OperationNames.StartsWithVerb(piece);
            }
        }

        if (isClaim && (block.Kind != BlockKind.ListItem || Wording.Claims(clause.Text).Count > 0))
        {
            return null;
        }

        if (title is { Length: > 120 } && block.Kind != BlockKind.ListItem)
        {
            return null;
        }

        var roles = RequestRoles.Of(clause);
        var subjects = roles.Where(entry => entry.Role == RequestRole.Subject).Select(entry => entry.Request).ToList();
        return subjects.Count == 0
            ? null
            : new ItemReading(
                subjects,
                [.. roles.Where(entry => entry.Role == RequestRole.Replacement).Select(entry => entry.Request.Request)],
                [.. roles.Where(entry => entry.Role == RequestRole.Exception).Select(entry => entry.Request)],
                title is null || title.Length > 120 || (char.IsLower(title[0])
                    && !OperationNames.StartsWithVerb(title)) ? null : OperationNames.Canonical(title),
                kind,
                date);
    }

    /// <summary>The parts of an item around its first requests; what follows a replacement's mark belongs to the replacement.</summary>
    private static IEnumerable<string> Pieces(Clause clause)
    {
        var text = clause.Text;
        var cut = ReplacementMark().Match(text);
        if (cut.Success && cut.Index > 0 && clause.Requests.Count > 1)
        {
            text = text[..cut.Index];
        }

        return Parts().Split(text)
            .Select(piece => piece.Trim(' ', '`', '"', '*', '.', ',', '-', '–', '—', ':', '→', '>'))
            .Where(piece => piece.Length > 0);
    }

    private static bool IsDate(string piece, out DateMention? mention)
    {
        var dates = DateText.Find(piece);
        mention = dates.Count > 0 ? dates[0] : null;
        return mention is not null && piece.Length - (mention.End - mention.Start) < LongestBesideDate;
    }

    [GeneratedRegex(@"⟦\d+⟧|\s+[—–-]\s+|:\s|[()|\[\]]|\t")]
    private static partial Regex Parts();

    [GeneratedRegex(@"→|->|=>|⇒|\b(?:replaced (?:by|with)|replacement|use|in favou?r of|superseded by|instead)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReplacementMark();

    // A finite verb makes a sentence; titles of operations are imperatives and have none of these.
    [GeneratedRegex(
        @"\b(?:will|is|are|was|were|has|have|had|can|cannot|must|should|please|you|we|we're|they|it|this|these|stops?|continues?|remains?"
        + @"|works?|returns?|ends?|goes|still|does|do|not|now|see|if|use|replaces|supersedes|there|migrate|switch|say|reach(?:es)?"
        + @"|support for|may|might|could|would|comes?|came|gets?|got|becomes?|gives?|takes?|lets?|needs?|requires?|accepts?|answers?"
        + @"|fails?|loses?|lost|gains?"
        + @"|allows?|changes?|moves?|counts?|contains?|includes?|supports?|applies|apply|again)\b|n't\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:please|instead|for example|e\.g\.|you can|you should|we recommend|see)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnSentence();

    [GeneratedRegex(
        @"^(?:and|or|the|endpoint|path|method|url|request|api|operation|http|by|on|via|removed on|last day|until|after|curl.*|,|;|\s)+$"
        + @"|\s+(?:endpoint|API|operation)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Connective();
}
