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
        var newest = drafts.Max(draft => draft.EntryDate) ?? identity.LastChanged;
        return new PageReading(Merging.DocumentIdentity.IdOf(identity.Name, newest), identity.Title, TextHash.Of(content),
            StatementList.Finish(drafts, scopes))
        {
            Name = identity.Name,
            Newest = newest,
        };
    }

    /// <summary>Reads a page from a file, which may be a pipe; no more is read than a page can hold.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="PageFormatException">The content is empty, binary, shows no text, or exceeds 4 MiB.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be read.</exception>
    public static PageReading ReadFile(string path)
    {
        using var reader = new StreamReader(path);
        var buffer = new char[PageSource.MaxLength + 1];
        var length = reader.ReadBlock(buffer, 0, buffer.Length);
        return Read(new string(buffer, 0, length), Path.GetFileName(path));
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
