using System.Text;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>A file that is made from the rules.</summary>
/// <param name="Path">Its path from the root of the repository, with slashes.</param>
/// <param name="Content">Its text, with line feeds.</param>
public sealed record GeneratedFile(string Path, string Content)
{
    /// <summary>Text without a byte-order mark, as everything generated is written.</summary>
    internal static UTF8Encoding Encoding { get; } = new(encoderShouldEmitUTF8Identifier: false);
}
