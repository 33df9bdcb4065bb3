using System.Globalization;
using AdminApiMigrator.Catalogue.Import;

namespace AdminApiMigrator.Catalogue.Tests.Import;

/// <summary>Readings in a form that two pages with the same facts share: without lines, entries and hashes.</summary>
internal static class Readings
{
    public static string[] Of(string page) => Of(PageReader.Read(page, "page"));

    public static string[] Of(PageReading reading) =>
        [.. reading.Statements.Where(statement => statement.Kind != StatementKind.NoEffect).Select(Line).Order(StringComparer.Ordinal)];

    public static Statement[] Effects(string page) =>
        [.. PageReader.Read(page, "page").Statements.Where(statement => statement.Kind != StatementKind.NoEffect)];

    public static string Line(Statement statement)
    {
        var subject = statement.Subject is { Path: not null } request
            ? string.Join(' ', new[] { request.Method, request.Path }.Where(part => part is not null))
            : statement.Subject?.Title;
        var date = statement.EffectiveOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var facts = string.Join(' ', statement.Facts.Select(fact => fact.Name + "=" + fact.Value));
        return string.Join(' ', new[] { statement.Kind.ToString(), subject, date, facts }.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>The lines with words that no statement of the reading covers.</summary>
    public static int[] Uncovered(string page, PageReading reading)
    {
        var covered = reading.Statements.SelectMany(statement => statement.Lines).ToHashSet();
        return [.. page.ReplaceLineEndings("\n").Split('\n').Select((text, index) => (text, line: index + 1))
            .Where(entry => entry.text.Any(char.IsLetterOrDigit) && !covered.Contains(entry.line)).Select(entry => entry.line)];
    }
}
