namespace AdminApiMigrator.Emulator;

/// <summary>
/// A seed, a list of faults or the body of a control request that does not say what it must. The message names the file, the line, the field and
/// the remedy.
/// </summary>
public sealed class EmulatorInputException : Exception
{
    /// <summary>Makes the exception.</summary>
    public EmulatorInputException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for what the reader of JSON or of files found.</summary>
    public EmulatorInputException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
