using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// The C# files that a project takes from elsewhere by Compile items, read from the project's text and what it imports by a plain path.
/// The build engine would know better and costs half a second a project; where the text is not plain the answer says so and the project
/// is judged by the files that may be meant, and loaded to be sure when none is found.
/// </summary>
/// <param name="Files">Full paths of the files outside the project's folder.</param>
/// <param name="Endings">Ends of paths, with forward slashes, of items that begin with a property which only the build engine
/// knows.</param>
/// <param name="IsComplete">False when an item or import depends on such properties altogether.</param>
internal sealed partial record OutsideSources(ImmutableHashSet<string> Files, ImmutableHashSet<string> Endings, bool IsComplete)
{
    public static OutsideSources Of(string project)
    {
        var reader = new Reader(Path.GetDirectoryName(project)!);
        reader.Read(project);
        foreach (var shared in (string[])["Directory.Build.props", "Directory.Build.targets"])
        {
            if (FilePaths.AtOrAbove(Path.GetDirectoryName(project), shared).FirstOrDefault() is { } file)
            {
                reader.Read(file);
            }
        }

        return new OutsideSources([.. reader.Files], [.. reader.Endings], reader.IsComplete);
    }

    private sealed class Reader(string projectFolder)
    {
        private readonly HashSet<string> _seen = new(FilePaths.Comparer);

        public HashSet<string> Files { get; } = new(FilePaths.Comparer);

        public HashSet<string> Endings { get; } = new(FilePaths.Comparer);

        public bool IsComplete { get; private set; } = true;

        public void Read(string file)
        {
            if (!_seen.Add(file))
            {
                return;
            }

            XDocument xml;
            try
            {
                xml = XDocument.Load(file);
            }
            catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
            {
                // The build reports it, with its line, once this project is asked for.
                IsComplete = false;
                return;
            }

            foreach (var element in xml.Descendants())
            {
                switch (element.Name.LocalName)
                {
                    case "Compile" when (string?)element.Attribute("Include") is { } include:
                        Include(include, file);
                        break;
                    case "Import" when (string?)element.Attribute("Project") is { } import && !import.StartsWith("Sdk.", StringComparison.Ordinal):
                        Import(import, file);
                        break;
                }
            }
        }

        private void Import(string import, string file)
        {
            // The usual way of Directory.Build.props to the next one further up.
            var path = import.Contains("GetPathOfFileAbove", StringComparison.OrdinalIgnoreCase)
                ? FilePaths.AtOrAbove(Path.GetDirectoryName(Path.GetDirectoryName(file)), Path.GetFileName(file)).FirstOrDefault()
                : Expand(import, file, Path.GetDirectoryName(file)!);
            if (path is not null && File.Exists(path))
            {
                Read(path);
            }
            else if (path is null && Ending(import) is { } ending && Above(ending) is { Count: > 0 } meant)
            {
                // A property for the repository's folder, or for one between: reading one file too many costs nothing.
                meant.ForEach(Read);
            }
            else if (path is null && import.EndsWith(".projitems", StringComparison.OrdinalIgnoreCase))
            {
                // Of other imports by property almost none brings sources; those of the rest are still read, as files without a project.
                IsComplete = false;
            }
        }

        private void Include(string include, string file)
        {
            foreach (var item in include.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (Expand(item, file, projectFolder) is not { } path)
                {
                    AddOpen(item);
                }
                else if (!FilePaths.IsBelow(projectFolder, path))
                {
                    AddMatches(path);
                }
            }
        }

        private void AddOpen(string item)
        {
            if (Ending(item) is not { } ending)
            {
                IsComplete = false;
                return;
            }

            Endings.Add(ending);
            Files.UnionWith(Above(ending).Where(file => !FilePaths.IsBelow(projectFolder, file)));
        }

        private List<string> Above(string ending) => [.. FilePaths.AtOrAbove(projectFolder, ending.TrimStart('/'))];

        /// <summary>What follows the last property, where it names one file; null where it may be anything.</summary>
        private static string? Ending(string text)
        {
            var ending = text[(text.LastIndexOf(')') + 1)..].Replace('\\', '/');
            return text.Contains("@(", StringComparison.Ordinal) || text.Contains("%(", StringComparison.Ordinal)
                || ending.AsSpan().IndexOfAny("*?'") >= 0
                || ending.Split('/').Contains("..")
                || Path.GetFileNameWithoutExtension(ending).Length == 0
                ? null
                : ending;
        }

        private void AddMatches(string path)
        {
            var wildcard = path.IndexOfAny(['*', '?']);
            if (wildcard < 0)
            {
                if (File.Exists(path))
                {
                    Files.Add(path);
                }

                return;
            }

            var folder = Path.GetDirectoryName(path[..wildcard])!;
            if (Directory.Exists(folder))
            {
                var glob = new PathGlob("/" + FilePaths.Relative(folder, path));
                Files.UnionWith(SourceTree.Below(folder, ExcludedPaths.None).Files.Where(file => glob.Matches(FilePaths.Relative(folder, file))));
            }
        }

        private string? Expand(string text, string file, string relativeTo)
        {
            var folder = Path.GetDirectoryName(file)! + Path.DirectorySeparatorChar;
            var plain = ThisFileDirectory().Replace(text, _ => folder);
            plain = ProjectDirectory().Replace(plain, _ => projectFolder + Path.DirectorySeparatorChar).Replace('\\', '/');
            return plain.Contains("$(", StringComparison.Ordinal) || plain.Contains("@(", StringComparison.Ordinal)
                ? null
                : Path.GetFullPath(plain, relativeTo);
        }
    }

    [GeneratedRegex(@"\$\(MSBuildThisFileDirectory\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThisFileDirectory();

    [GeneratedRegex(@"\$\((MSBuildProjectDirectory|ProjectDir)\)[\\/]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProjectDirectory();
}
