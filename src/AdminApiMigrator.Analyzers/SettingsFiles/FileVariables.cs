using System.Collections.Immutable;

namespace AdminApiMigrator.SettingsFiles;

/// <summary>The variables that a request file sets: <c>@host = https://...</c>.</summary>
internal static class FileVariables
{
    public static IReadOnlyDictionary<string, string> In(string text)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var end = text.IndexOf('\n', at);
            var line = end < 0 ? text.Substring(at + 1) : text.Substring(at + 1, end - at - 1);
            var equals = line.IndexOf('=');
            if ((at == 0 || text[at - 1] == '\n') && equals > 0)
            {
                variables[line.Substring(0, equals).Trim()] = line.Substring(equals + 1).Trim();
            }
        }

        return variables;
    }

    /// <summary>
    /// How a variable is written that stands for a text with one of the words, so that what follows it need not hold one.
    /// </summary>
    public static IEnumerable<string> WordsFor(IReadOnlyDictionary<string, string> variables, ImmutableArray<string> words) => variables
        .Where(variable => TextSearch.ContainsAny(variable.Value.AsSpan(), words))
        .SelectMany(static variable => new[] { "{{" + variable.Key + "}}", "{{ " + variable.Key + " }}" });
}
