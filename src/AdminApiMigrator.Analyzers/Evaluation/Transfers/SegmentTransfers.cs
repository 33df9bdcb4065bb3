using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>Paths that are put together of segments, each behind one slash.</summary>
internal static class SegmentTransfers
{
    /// <summary>Whether a method of that name appends segments, whatever library it is from.</summary>
    public static bool Append(string name) =>
        (name.StartsWith("Append", StringComparison.Ordinal) || name.StartsWith("Add", StringComparison.Ordinal)) && name.IndexOf("Segment", StringComparison.Ordinal) >= 0;

    /// <summary>The start, or the first argument where there is none, with the segments that the call is given behind it.</summary>
    public static AbstractValue? Appended(Interpreter interpreter, CallValues call, AbstractValue? start)
    {
        var shapes = start is null ? ImmutableArray<UrlShape>.Empty : interpreter.TextOf(start, call.Operation);
        for (var i = 0; i < call.Count; i++)
        {
            if (call.Operation.Arguments[call.First + i].ArgumentKind == Microsoft.CodeAnalysis.Operations.ArgumentKind.DefaultValue || call.Expression(i).Type?.SpecialType == SpecialType.System_Boolean)
            {
                continue;
            }

            var items = interpreter.ObjectOf(call[i]) is { Items: { IsDefault: false } known, HasMoreItems: false } ? known : [call[i]];
            foreach (var item in items)
            {
                var next = interpreter.TextOf(item, call.Expression(i));
                shapes = shapes.IsEmpty ? next : shapes.Combine(next, JoinedUrl.Append);
            }
        }

        return StringTransfers.Text(shapes);
    }
}
