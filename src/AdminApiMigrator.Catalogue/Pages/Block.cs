using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Pages;

/// <summary>What a piece of a page is by its layout.</summary>
internal enum BlockKind
{
    /// <summary>A heading; saved text has no markup for it, so there it is a guess from the line's shape.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A row of a table, or a term and its definition.</summary>
    Row,

    /// <summary>A sample of code, a request, an answer, or the line numbers beside one.</summary>
    Code,
}

/// <summary>A piece of a page that stands by itself, with the lines it came from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">1 to 6 for a heading, 0 for one that is guessed; the depth from 1 for a list item; else 0.</param>
/// <param name="Text">Its text with white space folded; the cells of a row joined by a space.</param>
/// <param name="Lines">The lines of the file that hold its text, ascending, from 1.</param>
internal sealed record Block(BlockKind Kind, int Level, string Text, ImmutableArray<int> Lines)
{
    /// <summary>The cells of a row, in order; empty for every other kind.</summary>
    public ImmutableArray<string> Cells { get; init; } = [];

    /// <summary>Whether a row consists of column titles.</summary>
    public bool IsHeaderRow { get; init; }

    /// <summary>Whether the page marks it as navigation: menus, footers, buttons.</summary>
    public bool IsNavigation { get; init; }

    /// <summary>Whether it is a heading by its shape only.</summary>
    public bool IsGuessedHeading => Kind == BlockKind.Heading && Level == 0;
}

/// <summary>A page cut into blocks.</summary>
/// <param name="Title">The title that the markup states; null in saved text.</param>
/// <param name="Blocks">The blocks in reading order; together their lines cover every line with text.</param>
internal sealed record Page(string? Title, ImmutableArray<Block> Blocks);
