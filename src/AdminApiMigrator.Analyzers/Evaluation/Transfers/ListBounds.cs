using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>Answers whether a text that is put together of a list is as long as the program's data.</summary>
internal static class ListBounds
{
    /// <summary>Whether the join grows with the items: they are the program's data, and nobody has cut them to a size.</summary>
    public static bool MayGrow(IOperation join, AbstractValue list, string separator) => GrowingList.MayJoin(join.Syntax, separator) && !Batches.Cut(join.Syntax) && !IsCut(list);

    /// <summary>Whether somebody has cut the list to a size; the batches themselves are as many as the list is long.</summary>
    public static bool IsCut(SyntaxNode items, AbstractValue list) => (Batches.Cut(items) && !Batches.AreParts(items)) || IsCut(list);

    private static bool IsCut(AbstractValue list) => list is UnknownValue { Hole.Value.Syntax: var items } && Batches.Cut(items) && !Batches.AreParts(items);
}
