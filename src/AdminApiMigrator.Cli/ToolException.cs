namespace AdminApiMigrator.Cli;

/// <summary>
/// A failure that the person at the keyboard can act on: the message names the file and the remedy, and no stack is shown.
/// </summary>
internal sealed class ToolException(string message) : Exception(message);
