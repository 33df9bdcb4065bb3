namespace AdminApiMigrator.SettingsFiles;

/// <summary>How a file is written: it decides what a comment is.</summary>
internal enum CommentStyle
{
    /// <summary>Everything is text.</summary>
    None,

    /// <summary>JSON with the comments that settings files have: // and /* */ outside strings.</summary>
    Json,

    /// <summary>XML: &lt;!-- --&gt;.</summary>
    Xml,

    /// <summary># at the beginning of a line or behind a blank.</summary>
    Hash,

    /// <summary>Request files: # and // at the beginning of a line.</summary>
    Http,
}

/// <summary>What kind of file a name stands for.</summary>
internal static class SettingsFileKind
{
    /// <summary>
    /// The style of the file's comments; null for a file that is no setting: code, pages, and the data of other analyzers.
    /// </summary>
    public static CommentStyle? Of(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        if (name.StartsWith("PublicAPI.", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("BannedSymbols.", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // .env.production and the like: the ending is the environment's name.
        if (name.StartsWith(".env.", StringComparison.OrdinalIgnoreCase))
        {
            return CommentStyle.Hash;
        }

        return name.Substring(name.LastIndexOf('.') + 1).ToLowerInvariant() switch
        {
            "json" or "jsonc" or "json5" => CommentStyle.Json,
            "config" or "xml" => CommentStyle.Xml,
            "yaml" or "yml" or "env" or "properties" or "toml" or "ini" => CommentStyle.Hash,
            "http" or "rest" => CommentStyle.Http,
            "txt" => CommentStyle.None,
            _ => null,
        };
    }
}
