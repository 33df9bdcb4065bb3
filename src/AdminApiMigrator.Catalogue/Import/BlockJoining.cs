using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Joins what a table's cells became when a page was saved as text: a method on one line, its path on the next.</summary>
internal static partial class BlockJoining
{
    public static ImmutableArray<Block> Join(ImmutableArray<Block> blocks)
    {
        var joined = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (var index = 0; index < blocks.Length; index++)
        {
            var block = blocks[index];
            if (index + 1 < blocks.Length && !block.IsNavigation && IsLoose(block) && IsLoose(blocks[index + 1])
                && Pair(block, blocks[index + 1]) is { } pair)
            {
                joined.Add(pair);
                index++;
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined.ToImmutable();
    }

    private static bool IsLoose(Block block) => block.Kind is BlockKind.Heading or BlockKind.Paragraph && block.Level == 0
        && block.Text.Length < 300;

    private static Block? Pair(Block first, Block second)
    {
        var method = RequestText.BareMethod(first.Text);
        var path = method is null ? first : second;
        method ??= RequestText.BareMethod(second.Text);
        return method is not null && BarePath().IsMatch(path.Text)
            ? new Block(BlockKind.Paragraph, 0, method + " " + path.Text, [.. first.Lines, .. second.Lines])
            : null;
    }

    [GeneratedRegex(@"^[`""']?(?:https?://[^\s/]+)?/\S+$")]
    private static partial Regex BarePath();
}
