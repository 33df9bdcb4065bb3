using System.Text;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// A pattern over relative paths with forward slashes: * and ? stay within a segment, ** crosses them, a pattern that names a folder covers
/// what is below it, and a pattern without a slash applies at any depth (as in .gitignore).
/// </summary>
internal sealed class PathGlob
{
    private readonly Regex _regex;

    public PathGlob(string pattern)
    {
        var text = pattern.Replace('\\', '/').TrimEnd('/');
        if (text.StartsWith("./", StringComparison.Ordinal))
        {
            text = text[2..];
        }

        if (text.Length == 0)
        {
            throw new ToolException(
                $"--exclude '{pattern}': the pattern is empty. Give a path from the scanned folder, such as 'legacy/**'.");
        }

        var options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
            | (FilePaths.Comparer.Equals("a", "A") ? RegexOptions.IgnoreCase : RegexOptions.None);
        _regex = new Regex(ToRegex(text), options);
    }

    public bool Matches(string relativePath) => _regex.IsMatch(relativePath);

    private static string ToRegex(string glob)
    {
        var anyDepth = !glob.Contains('/');
        var regex = new StringBuilder("^").Append(anyDepth ? "(?:.*/)?" : "");
        for (var i = glob[0] == '/' ? 1 : 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '*' when Follows(glob, i, "**/"):
                    regex.Append("(?:.*/)?");
                    i += 2;
                    break;
                case '*' when Follows(glob, i, "**"):
                    regex.Append(".*");
                    i++;
                    break;
                case '*':
                    regex.Append("[^/]*");
                    break;
                case '?':
                    regex.Append("[^/]");
                    break;
                default:
                    regex.Append(Regex.Escape(glob[i].ToString()));
                    break;
            }
        }

        return regex.Append("(?:/.*)?$").ToString();
    }

    private static bool Follows(string glob, int index, string text) =>
        string.CompareOrdinal(glob, index, text, 0, text.Length) == 0;
}
