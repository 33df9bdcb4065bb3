// Generated from rules/diagnostics.yaml by "adminapi catalogue build".
#nullable enable

namespace AdminApiMigrator;

/// <summary>The names of the options in .editorconfig and global config files.</summary>
internal static class OptionNames
{
    /// <summary>Takes host names, separated by commas; when it is not set: none.</summary>
    public const string Hosts = "adminapi_hosts";

    /// <summary>Takes a date, yyyy-MM-dd; when it is not set: the date of the catalogue.</summary>
    public const string AsOf = "adminapi_as_of";

    /// <summary>Takes a C# expression; when it is not set: none.</summary>
    public const string DirectoryId = "adminapi_directory_id";

    /// <summary>Takes ids of the catalogue, separated by commas; when it is not set: none.</summary>
    public const string ExcludeEndpoints = "adminapi_exclude_endpoints";

    /// <summary>Takes true or false; when it is not set: false.</summary>
    public const string PreferStatedReplacement = "adminapi_prefer_stated_replacement";
}
