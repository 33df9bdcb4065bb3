using AdminApiMigrator.SettingsFiles;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>Which files can hold what a program is configured with, among all that have the form of one.</summary>
internal static class ProgramSettings
{
    /// <summary>Settings are written by people: a longer file, in bytes, is data.</summary>
    public const long MaxLength = 4 * 1024 * 1024;

    private static readonly string[] WrittenByTools =
    [
        "package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "packages.lock.json", "project.assets.json", "project.lock.json",
    ];

    private static readonly string[] EndingsWrittenByTools =
    [
        ".deps.json", ".runtimeconfig.json", ".runtimeconfig.dev.json", ".dgspec.json", ".dll.config", ".exe.config",
    ];

    /// <summary>Whether the analyzers read such a file and no tool is known to have written it.</summary>
    public static bool Has(string name, long length) =>
        length <= MaxLength
        && !IsProse(name)
        && SettingsFileKind.Of(name) is not null
        && !WrittenByTools.Contains(name, StringComparer.OrdinalIgnoreCase)
        && !EndingsWrittenByTools.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether the name alone says so; other JSON and YAML is a setting only beside code, else as likely somebody's data.
    /// </summary>
    public static bool IsByName(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
            || name.Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase)
            || Path.GetExtension(name).ToLowerInvariant() is not (".json" or ".jsonc" or ".json5" or ".yaml" or ".yml");
    }

    // A project may hand such a file to the analyzers by name; on the disk it is documentation or notes more often than a setting.
    private static bool IsProse(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xml" or ".txt";
}
