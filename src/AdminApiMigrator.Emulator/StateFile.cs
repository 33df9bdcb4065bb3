namespace AdminApiMigrator.Emulator;

/// <summary>
/// A file that the state is saved to, looked at before there is anything to lose. It is replaced as a whole or not at all; a link to it stays,
/// and so does its mode, because a state holds keys.
/// </summary>
public sealed class StateFile
{
    private readonly string _path;

    private StateFile(string path) => _path = path;

    /// <summary>The file at a path, which need not be there yet.</summary>
    /// <param name="path">The path; a link is followed.</param>
    /// <exception cref="EmulatorInputException">No state can be saved there; the message has the path, the reason and the remedy.</exception>
    public static StateFile At(string path)
    {
        try
        {
            var target = Target(path);
            // Whether a file can be made there only the system knows; a name of chance, so that none is written over.
            using (new FileStream(Beside(target), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
                return new StateFile(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmulatorInputException(
                $"{path}: error: the state cannot be saved there ({e.Message}); name a file in a folder that exists and can be written", e);
        }
    }

    /// <summary>Writes a state that <see cref="EmulatorSeed.Load"/> reads.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="IOException">It could not be written, and what was there before still is; the message names the file.</exception>
    public void Write(EmulatorState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        try
        {
            var target = Target(_path);
            var temporary = Beside(target);
            try
            {
                WriteNew(temporary, ModeOf(target), state);
                File.Move(temporary, target, overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{_path}: the state is not saved ({e.Message}); what was there before is unchanged", e);
        }
    }

    /// <summary>The path as it was given.</summary>
    public override string ToString() => _path;

    private static void WriteNew(string path, UnixFileMode mode, EmulatorState state)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(path, options);
        state.WriteTo(stream);
        stream.Flush(flushToDisk: true);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, mode);
        }
    }

    private static string Target(string path)
    {
        var target = RegularFile.Behind(path);
        if (Directory.Exists(target))
        {
            throw new IOException("it is a folder");
        }

        if (File.Exists(target) && !RegularFile.IsAt(target))
        {
            throw new IOException("it is a pipe or a device, not a file");
        }

        return target;
    }

    private static string Beside(string target) =>
        Path.Combine(Path.GetDirectoryName(target) ?? "", $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");

    // A new file is for its owner alone.
    private static UnixFileMode ModeOf(string path) =>
        !OperatingSystem.IsWindows() && File.Exists(path) ? File.GetUnixFileMode(path) : UnixFileMode.UserRead | UnixFileMode.UserWrite;
}
