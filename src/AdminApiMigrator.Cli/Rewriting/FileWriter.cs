using System.Text;
using AdminApiMigrator.Cli.Projects;

namespace AdminApiMigrator.Cli.Rewriting;

/// <summary>Puts edits on the disk, each file whole or not at all, with the encoding and the rights it had.</summary>
internal static class FileWriter
{
    /// <summary>Writes one edit; returns why it did not, or null.</summary>
    public static string? Write(FileEdit edit)
    {
        // A link stays a link: the file behind it is replaced.
        var path = FilePaths.Real(edit.Path);
        byte[] content;
        try
        {
            content = SourceFile.Encode(edit.After, edit.Before.Encoding!);
        }
        catch (EncoderFallbackException)
        {
            return $"the new text does not fit its encoding {edit.Before.Encoding!.WebName}; save it as UTF-8 and run fix again";
        }

        // Also true of a file that does not come back byte by byte from what was read: better untouched than changed in passing.
        var read = SourceFile.Encode(edit.Before.ToString(), edit.Before.Encoding!);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(read))
        {
            return "it was changed on the disk while fix ran; run fix again";
        }

        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            }

            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"it could not be written: {e.Message}";
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
