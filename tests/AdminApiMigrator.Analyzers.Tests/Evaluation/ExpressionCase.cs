namespace AdminApiMigrator.Analyzers.Tests.Evaluation;

/// <summary>One line of the tables: an expression in a small frame of declarations, and what it must evaluate to.</summary>
/// <param name="Line">The line itself, which is the case's name.</param>
/// <param name="Kind">text, verb, client or list.</param>
/// <param name="Members">Declarations beside the method.</param>
/// <param name="Statements">Statements before the expression.</param>
/// <param name="Expression">The expression.</param>
/// <param name="Expected">The abstract value as text; the tables say how it is written.</param>
internal sealed record ExpressionCase(string Line, string Kind, string Members, string Statements, string Expression, string Expected)
{
    private const string Separator = " | ";

    /// <summary>The cases of both tables.</summary>
    public static IReadOnlyList<ExpressionCase> All { get; } =
    [
        .. Lines("expressions-text.txt").Select(static line => Read(line, "text | " + line)),
        .. Lines("expressions-other.txt").Select(static line => Read(line, line)),
    ];

    /// <summary>The lines of a file beside this one that are neither empty nor a comment.</summary>
    public static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Evaluation", file)).Where(static line => line.Length > 0 && line[0] != '#');

    /// <summary>What the value may be: the texts, verbs, base addresses or items one by one.</summary>
    public IReadOnlyList<string> Alternatives => Expected.Split(Kind == "list" ? "; " : " or ");

    private static ExpressionCase Read(string line, string columns) => columns.Split(Separator) is [var kind, var members,
        var statements, var expression, var expected]
        ? new(line, kind, Written(members), Written(statements), Written(expression), expected == "(empty)" ? "" : Written(expected))
        : throw new FormatException($"\"{line}\": a case has the columns members, statements, expression and expected with "
        + $"\"{Separator}\" between them");

    private static string Written(string text) => text
        .Replace("ADMIN/", "https://api.atlassian.com/admin/v1/orgs/", StringComparison.Ordinal)
        .Replace("HR/", "https://hr.example.com/admin/v1/orgs/", StringComparison.Ordinal);
}
