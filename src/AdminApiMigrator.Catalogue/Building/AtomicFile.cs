namespace AdminApiMigrator.Catalogue.Building;

/// <summary>Writes a file so that a reader, or a crash, sees the old text or the new one and never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes UTF-8 text without a byte-order mark; folders are made as needed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);

        // In the same folder, because only there is a move a rename.
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllText(temporary, text, GeneratedFile.Encoding);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
