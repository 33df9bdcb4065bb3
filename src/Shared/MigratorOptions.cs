using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator;

/// <summary>The options of .editorconfig and global config files, all of them. A value that cannot be read counts as not set.</summary>
internal sealed class MigratorOptions(AnalyzerConfigOptions options)
{
    /// <summary>adminapi_hosts: further hosts that front the service, divided by commas; a leading *. stands for any labels.</summary>
    public ImmutableArray<string> Hosts => List(OptionNames.Hosts);

    /// <summary>adminapi_exclude_endpoints: catalogue ids that are not reported, divided by commas.</summary>
    public ImmutableArray<string> ExcludedEndpoints => List(OptionNames.ExcludeEndpoints);

    /// <summary>adminapi_as_of: the day, yyyy-MM-dd, that findings speak from; the catalogue's own date when it is not set.</summary>
    public DateTime AsOf =>
        options.TryGetValue(OptionNames.AsOf, out var text) && TryDay(text, out var day) ? day : Day(Endpoints.CatalogueDate);

    /// <summary>
    /// adminapi_directory_id: the expression that gives the directory id where a rewritten call writes; null when it is not set.
    /// </summary>
    public string? DirectoryId => options.TryGetValue(OptionNames.DirectoryId, out var text)
        && text.Trim() is { Length: > 0 } expression
        && !SyntaxFactory.ParseExpression(expression).ContainsDiagnostics
            ? expression
            : null;

    /// <summary>
    /// adminapi_prefer_stated_replacement: whether messages name first the replacement that the changelog states, not the later one.
    /// </summary>
    public bool PreferStatedReplacement =>
        options.TryGetValue(OptionNames.PreferStatedReplacement, out var text) && bool.TryParse(text, out var prefer) && prefer;

    public static DateTime Day(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryDay(string text, out DateTime day) =>
        DateTime.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private ImmutableArray<string> List(string key) => options.TryGetValue(key, out var text)
        ? [.. text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(static item => item.Trim())]
        : [];
}
