namespace AdminApiMigrator.Catalogue.Import;

/// <summary>A number of a text with what it counts.</summary>
/// <param name="Fact">The name of the fact that it can be the value of; empty when no fact holds such a number.</param>
/// <param name="Value">The value in the canonical form of that fact.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="IsFormer">Whether the text says that it no longer holds: formerly, up from, instead of.</param>
internal readonly record struct Quantity(string Fact, string Value, int Start, int End, bool IsFormer);
