using System.Collections.Immutable;

namespace AdminApiMigrator.Evaluation;

/// <summary>Reads the HTTP methods that values and names say.</summary>
internal static class HttpVerbs
{
    private static readonly ImmutableHashSet<string> Known = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

    /// <summary>Words before the verb in the names of a library's members: ExecutePostAsync, ExecuteAsPost.</summary>
    private static readonly ImmutableArray<string> Beginnings = ["ExecuteAs", "Execute"];

    /// <summary>The methods in capitals that the value may be; none when one of them is not known.</summary>
    public static ImmutableArray<string> Of(AbstractValue value)
    {
        var methods = ImmutableArray.CreateBuilder<string>();
        foreach (var one in value.Alternatives)
        {
            switch (one)
            {
                case ConstantValue { MemberName: { } member }:
                    methods.Add(member.ToUpperInvariant());
                    break;
                case TextValue { Shapes: var shapes } when shapes.All(static shape => shape.IsText):
                    methods.AddRange(shapes.Select(static shape => shape.ToString().ToUpperInvariant()));
                    break;
                default:
                    return [];
            }
        }

        return [.. methods.Distinct()];
    }

    public static bool Is(string text) => Known.Contains(text.ToUpperInvariant());

    /// <summary>The method in capitals that a library's member has in its name; null when it has none.</summary>
    public static string? InName(string member) => Verbs.Leading(member)
        ?? Beginnings.Where(word => member.StartsWith(word, StringComparison.Ordinal)).Select(word => Verbs.Leading(member, word.Length)).FirstOrDefault(static verb => verb is not null);
}
