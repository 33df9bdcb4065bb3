using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// Projects whose build gives no answer: their files with the running framework's references. Enough to find calls of the framework's own
/// HTTP types, not enough to rewrite anything.
/// </summary>
internal sealed class LooseProjects(SourceTexts texts, ClientReference client, ConcurrentBag<string> remarks)
{
    // What the SDK imports where a project says ImplicitUsings; a file that has them itself is not hurt.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private static readonly CSharpCompilationOptions Compiling = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    public (ProjectInfo Info, LoadedProject Project) Load(string name, IEnumerable<string> files, string? projectFile, string because)
    {
        var id = ProjectId.CreateNewId(name);
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .ToList();
        var added = client.For(invocation: null, framework);
        var info = ProjectInfo.Create(
            id,
            VersionStamp.Create(),
            name,
            name,
            LanguageNames.CSharp,
            projectFile,
            compilationOptions: Compiling,
            parseOptions: Parsing,
            documents: [.. Documents(id, files)],
            metadataReferences: [.. framework.Select(path => MetadataReference.CreateFromFile(path)), .. added]);
        return (info, new LoadedProject(id, name, Invocation: null, projectFile, because, added, IsAnalyzed: true));
    }

    private IEnumerable<DocumentInfo> Documents(ProjectId id, IEnumerable<string> files)
    {
        yield return DocumentInfo.Create(
            DocumentId.CreateNewId(id),
            "ImplicitUsings.g.cs",
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(ImplicitUsings), VersionStamp.Create())),
            isGenerated: true);
        foreach (var file in files)
        {
            if (TextOf(file) is { } text)
            {
                yield return DocumentInfo.Create(
                    DocumentId.CreateNewId(id),
                    Path.GetFileName(file),
                    loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Create(), file)),
                    filePath: file);
            }
        }
    }

    private SourceText? TextOf(string file)
    {
        try
        {
            return texts.Of(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            remarks.Add($"{file}: could not be read: {e.Message}");
            return null;
        }
    }
}
