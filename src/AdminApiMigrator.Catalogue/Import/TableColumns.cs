using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>What the columns of a table hold, as far as their titles say.</summary>
/// <param name="Titles">The titles; empty when the table has none.</param>
internal sealed partial record TableColumns(ImmutableArray<string> Titles)
{
    public static readonly TableColumns None = new([]);

    public string TitleOf(int column) => column < Titles.Length ? Titles[column] : "";

    public bool IsReplacement(int column) => ReplacementTitle().IsMatch(TitleOf(column));

    public bool IsDate(int column) => DateTitle().IsMatch(TitleOf(column));

    public bool IsName(int column) => NameTitle().IsMatch(TitleOf(column)) && !IsReplacement(column);

    public bool IsNote(int column) => NoteTitle().IsMatch(TitleOf(column));

    [GeneratedRegex(
        @"\b(?:replac|instead|new|successor|alternativ|use|switch to|migrate|v2|to\b|counterpart|equivalent)",
        RegexOptions.IgnoreCase)]
    private static partial Regex ReplacementTitle();

    [GeneratedRegex(
        @"\b(?:date|day|when|until|after|sunset|end|deadline|works|removed on|retire|stops|since|effective)",
        RegexOptions.IgnoreCase)]
    private static partial Regex DateTitle();

    [GeneratedRegex(@"\b(?:description|name|operation|title|api|call|what|action|purpose|task)", RegexOptions.IgnoreCase)]
    private static partial Regex NameTitle();

    [GeneratedRegex(@"\b(?:change|note|comment|detail|remark|behaviou?r|effect|impact)", RegexOptions.IgnoreCase)]
    private static partial Regex NoteTitle();
}
