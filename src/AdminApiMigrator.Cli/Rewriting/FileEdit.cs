using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Cli.Rewriting;

/// <summary>A file as it was read, and as it shall be.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Before">The text that was read, with its encoding.</param>
/// <param name="After">The new text; it is written in the encoding of <paramref name="Before"/>.</param>
internal sealed record FileEdit(string Path, SourceText Before, string After);
