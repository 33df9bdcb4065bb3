using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>The projects that a solution names, read from the text of .sln, .slnx or .slnf: no build engine reads all three.</summary>
internal static partial class SolutionFile
{
    public static bool IsSolution(string path) => Path.GetExtension(path).ToLowerInvariant() is ".sln" or ".slnx" or ".slnf";

    /// <summary>Full paths of the C# projects in the order of the file; a project of another language is none of ours.</summary>
    /// <exception cref="ToolException">The solution cannot be read.</exception>
    public static IReadOnlyList<string> Projects(string solution)
    {
        var folder = Path.GetDirectoryName(solution)!;
        return
        [
            .. Names(solution)
                .Where(name => name.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
                .Select(name => Path.GetFullPath(name.Replace('\\', '/'), folder))
                .Distinct(FilePaths.Comparer),
        ];
    }

    private static IEnumerable<string> Names(string solution)
    {
        try
        {
            return Path.GetExtension(solution).ToLowerInvariant() switch
            {
                ".slnx" => XDocument.Load(solution).Descendants("Project").Attributes("Path").Select(path => path.Value),
                ".slnf" => FilterNames(solution),
                _ => ProjectLine().Matches(File.ReadAllText(solution)).Select(match => match.Groups["path"].Value),
            };
        }
        catch (XmlException e)
        {
            throw new ToolException(
                $"{solution}({e.LineNumber},{e.LinePosition}): not a valid solution: {e.Message} Correct the XML, or give the folder.");
        }
        catch (JsonException e)
        {
            throw new ToolException($"{solution}({e.LineNumber + 1},{e.BytePositionInLine + 1}): not a valid solution filter: {e.Message}");
        }
    }

    private static IEnumerable<string> FilterNames(string filter)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(filter), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        if (json.RootElement.ValueKind != JsonValueKind.Object
            || !json.RootElement.TryGetProperty("solution", out var solution)
            || !solution.TryGetProperty("path", out var path)
            || !solution.TryGetProperty("projects", out var projects)
            || path.ValueKind != JsonValueKind.String
            || projects.ValueKind != JsonValueKind.Array)
        {
            throw new ToolException($"{filter}: a solution filter needs solution.path and solution.projects.");
        }

        // Project paths of a filter are relative to the solution that it filters, not to the filter.
        var solutionFolder = Path.GetDirectoryName(Path.GetFullPath(path.GetString()!.Replace('\\', '/'), Path.GetDirectoryName(filter)!))!;
        return projects.EnumerateArray().Select(project => Path.Combine(solutionFolder, project.GetString()!.Replace('\\', '/'))).ToList();
    }

    [GeneratedRegex("""^\s*Project\("[^"]*"\)\s*=\s*"[^"]*"\s*,\s*"(?<path>[^"]+)"\s*,""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ProjectLine();
}
