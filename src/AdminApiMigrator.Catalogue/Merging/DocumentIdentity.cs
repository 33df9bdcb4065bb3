using System.Collections.Immutable;
using System.Globalization;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>
/// Which document of documents.yaml a page is. The body decides first, then the newest entry: a page with the text of a known document is
/// that
/// document, and so is one of the same name with the same newest entry. A page of the same name with another newest entry is another state
/// of it and gets an id of its own, so that two states never speak in each other's name.
/// </summary>
internal static class DocumentIdentity
{
    /// <summary>The pages under the ids of their documents.</summary>
    public static ImmutableArray<PageReading> Resolve(RuleSet rules, ImmutableArray<PageReading> pages)
    {
        var known = rules.Documents.Where(document => document.Text("kind") == "page").ToList();
        return [.. pages.Select(page => page with { Document = Find(known, page) })];
    }

    private static string Find(List<YamlMapping> known, PageReading page)
    {
        var sameBody = known.Find(document => document.Text("hash") == page.Hash);
        var sameNewest = page.Newest is { } newest
            ? known.Find(document => IsNamed(document, page.Name) && document.Date("updated") == newest)
            : known.Find(document => document.Text("id") == page.Name);
        return (sameBody ?? sameNewest)?.Text("id") ?? page.Document;
    }

    // cloud-admin-changelog, cloud-admin-changelog-2023, cloud-admin-changelog-2023-05-31: a name and what tells its states apart.
    private static bool IsNamed(YamlMapping document, string name) =>
        document.Text("id") is { } id
        && (id == name || (id.StartsWith(name + "-", StringComparison.Ordinal) && id[(name.Length + 1)..].All(c => char.IsAsciiDigit(c)
            || c == '-')));

    /// <summary>The id of a page that no document is known for.</summary>
    public static string IdOf(string name, DateOnly? newest) =>
        newest is { } day ? $"{name}-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : name;
}
