using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Reads an expression into the shapes its text may have. It follows a value one honest step at a time: what it cannot follow becomes a
/// hole, and a value that depends on a choice becomes several shapes.
/// </summary>
internal sealed class UrlReader(Models models, Writes writes)
{
    /// <summary>Reads <paramref name="value"/>; what else the reading came across is added to <paramref name="reading"/>.</summary>
    public ImmutableArray<UrlShape> Read(IOperation? value, Arguments arguments, Reading reading) =>
        value is null ? [] : new UrlPass(models, writes, reading).Read(value, arguments);
}
