using System.Globalization;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>documents.yaml: which pages were read, and which text they had.</summary>
internal sealed class DocumentList(WorkingRules rules)
{
    /// <summary>Notes a page and the hash of its text.</summary>
    public void Note(PageReading page)
    {
        if (rules.Document(page.Document) is not { } document)
        {
            var title = string.Join(' ', page.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            rules.Add(
                "documents",
                "documents",
                new NewRecord(false,
                [
                    ("id", new NewText(page.Document)),
                    ("kind", new NewText(page.Kind)),
                    ("title", new NewText(title.Length == 0 ? page.Document : title)),
                    .. page.Newest is { } newest
                        ? [("updated", new NewText(newest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))]
                        : Array.Empty<(string, NewValue)>(),
                    ("hash", new NewText(page.Hash)),
                ]),
                separated: true);
        }
        else if (document["hash"] is not { } hash)
        {
            rules["documents"].AddField(document, "hash", new NewText(page.Hash), RuleShapes.Document.Order);
        }
        else if (((YamlScalar)hash).Value != page.Hash)
        {
            rules["documents"].Set(hash, page.Hash);
        }
    }
}
