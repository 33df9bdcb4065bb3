using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.OpenApi;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Reads a changelog, a notice or a reference page, as text or as HTML, or an OpenAPI document, into everything it states.</summary>
public static class PageReader
{
    /// <summary>Reads a page. The same content always gives the same reading; nothing but the content is looked at.</summary>
    /// <param name="content">The page as saved from a browser: its text, or its HTML.</param>
    /// <param name="fileName">The file's name, for messages only.</param>
    /// <returns>The reading; together the lines of its statements cover every line that holds text.</returns>
    /// <exception cref="PageFormatException">The content is empty, binary, shows no text, or exceeds 4 MiB.</exception>
    public static PageReading Read(string content, string fileName)
    {
        if (OpenApiReader.Reads(content))
        {
            return OpenApiReader.Read(content, fileName);
        }

        var page = PageSource.Open(content, fileName);
        var identity = PageIdentity.Of(page);
        var (drafts, scopes) = ReferenceReader.IsReference(page.Blocks)
            ? ReferenceReader.Read(page.Blocks, identity.Title)
            : ChangelogReader.Read(page.Blocks, identity.Title);
        CoverTheRest(page.Blocks, drafts, scopes);
        return new PageReading(identity.Document, identity.Title, TextHash.Of(content), StatementList.Finish(drafts, scopes));
    }

    /// <summary>The promise that no line is dropped in silence is kept here, whatever the stages before did.</summary>
    private static void CoverTheRest(ImmutableArray<Block> blocks, List<Draft> drafts, List<Scope> scopes)
    {
        var covered = drafts.SelectMany(draft => draft.Lines).Concat(scopes.SelectMany(scope => scope.Lines)).ToHashSet();
        foreach (var block in blocks)
        {
            if (!block.Lines.All(covered.Contains))
            {
                var draft = new Draft(null, null) { Because = Silence.NotUnderstood };
                draft.Kinds.Add(StatementKind.NoEffect);
                draft.Cover(block, block.Text);
                drafts.Add(draft);
            }
        }
    }
}
