using System.Collections.Immutable;
using System.Reflection;
using System.Xml;
using System.Xml.Linq;
using AdminApiMigrator.Cli.Projects;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Cli.Rewriting;

/// <summary>How the client's package comes into a project: which files say so, and why it may not be ours to say.</summary>
internal sealed class ClientPackage(WriteScope scope)
{
    private const string Id = ClientReference.AssemblyName;

    /// <summary>The tool and the client are released together.</summary>
    public static string Version { get; } =
        typeof(ClientPackage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Why the tool cannot add the package to the project, with what to do instead; null when it can.</summary>
    /// <param name="project">The project in all its target frameworks.</param>
    public string? Refusal(IReadOnlyCollection<CompilerInvocation> project)
    {
        var any = project.First();
        var byHand = $"refer to the package {Id} {Version} from it and run fix again";
        if (project.Select(ClientReference.Unsupported).FirstOrDefault(reason => reason is not null) is { } unsupported)
        {
            return unsupported;
        }

        if (!any.UsesSdk)
        {
            return $"{Path.GetFileName(any.Project)} is not an SDK-style project; {byHand}";
        }

        if (File.Exists(Path.Combine(any.Folder, "packages.config")))
        {
            return $"{Path.GetFileName(any.Project)} keeps its packages in packages.config; {byHand}";
        }

        return FilesOf(any)
            .Select(file => scope.Refusal(file.Path) is { } refusal
                ? $"{file.Path} must name the package {Id} {Version}, and {refusal}"
                : Unusable(file))
            .FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>Adds the package to the texts of the files that must name it; a file that names it already stays as it is.</summary>
    public static void AddTo(IDictionary<string, FileEdit> edits, CompilerInvocation project)
    {
        foreach (var (path, element, item) in FilesOf(project))
        {
            var edit = edits.TryGetValue(path, out var earlier) ? earlier : Unchanged(path);
            if (!Names(edit.After, element))
            {
                edits[path] = edit with { After = XmlInsertion.AddItem(edit.After, element, item) };
            }
        }
    }

    private static IEnumerable<(string Path, string Element, string Item)> FilesOf(CompilerInvocation project)
    {
        var version = project.HasCentralVersions ? "" : $" Version=\"{Version}\"";
        yield return (project.Project, "PackageReference", $"<PackageReference Include=\"{Id}\"{version} />");
        if (project.HasCentralVersions)
        {
            yield return (project.CentralVersionsFile, "PackageVersion", $"<PackageVersion Include=\"{Id}\" Version=\"{Version}\" />");
        }
    }

    private static string? Unusable((string Path, string Element, string Item) file)
    {
        try
        {
            XmlInsertion.AddItem(SourceFile.Read(file.Path).ToString(), file.Element, file.Item);
            return null;
        }
        catch (XmlException e)
        {
            return $"{file.Path}({e.LineNumber},{e.LinePosition}): {e.Message} Write {file.Item} into it and run fix again";
        }
    }

    private static FileEdit Unchanged(string path)
    {
        var text = SourceFile.Read(path);
        return new FileEdit(path, text, text.ToString());
    }

    private static bool Names(string text, string element) =>
        XDocument.Parse(text).Descendants().Any(item =>
            item.Name.LocalName == element
            && ((string?)item.Attribute("Include") ?? (string?)item.Attribute("Update"))?.Trim().Equals(Id, StringComparison.OrdinalIgnoreCase) == true);
}
