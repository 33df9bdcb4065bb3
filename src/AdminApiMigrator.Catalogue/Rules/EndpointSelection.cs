using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>Which endpoints a diagnostic speaks of, by what became of them.</summary>
internal static class EndpointSelection
{
    private static readonly ImmutableArray<(string Name, Func<Entry, bool> Holds)> Selections =
    [
        ("removed", entry => entry.Status == "removed"),
        ("removed-translated", entry => entry.Status == "removed" && entry.Translation is not null),
        ("removed-replaced", entry => entry.Status == "removed" && !entry.ReplacedBy.IsEmpty),
        ("removed-unreplaced", entry => entry.Status == "removed" && entry.ReplacedBy.IsEmpty),
        ("deprecated", entry => entry.Status == "deprecated"),
        ("disabled", entry => entry.Status == "disabled"),
        ("changed", entry => entry.Status == "changed"),
    ];

    /// <summary>The names of the selections.</summary>
    public static IEnumerable<string> Names => Selections.Select(selection => selection.Name);

    /// <summary>The endpoints of a selection.</summary>
    public static IEnumerable<Entry> Of(string name, IEnumerable<Entry> entries) =>
        entries.Where(Selections.First(s => s.Name == name).Holds);
}
