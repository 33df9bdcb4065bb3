using System.Formats.Tar;

namespace AdminApiMigrator.Emulator;

/// <summary>Tells files from pipes and devices, which wait for ever when they are read and are gone when they are written over.</summary>
internal static class RegularFile
{
    /// <summary>The full path behind all links of a path, whether something is there or not.</summary>
    /// <exception cref="IOException">The links go round in a circle.</exception>
    public static string Behind(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    /// <summary>Whether a file is at a path that is no link.</summary>
    public static bool IsAt(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && (file.Length > 0 || KindOfEmpty(path) is TarEntryType.RegularFile or TarEntryType.V7RegularFile);
    }

    // What has no length may be a pipe, and to open a pipe waits for its other end. The writer of an archive asks the system what is there
    // instead.
    private static TarEntryType KindOfEmpty(string path)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
        {
            writer.WriteEntry(path, "entry");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()!.EntryType;
    }
}
