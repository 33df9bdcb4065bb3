using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>A file of rules that was read without problems.</summary>
/// <param name="Name">The name without extension, such as users.</param>
/// <param name="Label">The file as it is named in messages.</param>
/// <param name="Text">Its text.</param>
/// <param name="Root">Its top mapping.</param>
public sealed record RuleFile(string Name, string Label, string Text, YamlMapping Root);

/// <summary>All rules, read and checked.</summary>
public sealed class RuleSet
{
    internal RuleSet(IEnumerable<RuleFile> files)
    {
        Files = files.ToImmutableSortedDictionary(file => file.Name, file => file, StringComparer.Ordinal);
        Services = new ServiceMap(Files["services"].Root);
        Entries =
        [
            .. from family in Services.Families
               where Files.ContainsKey(family.Name)
               let file = Files[family.Name]
               from node in file.Root.Mappings("endpoints")
               select new Entry(family.Name, file.Label, family.Service, node),
        ];
    }

    /// <summary>The files by name.</summary>
    public ImmutableSortedDictionary<string, RuleFile> Files { get; }

    /// <summary>Hosts, paths and families.</summary>
    public ServiceMap Services { get; }

    /// <summary>The operations, family by family.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>The day the catalogue was last held against its sources.</summary>
    public string Date => Files["documents"].Root.Text("date")!;

    /// <summary>The documents in file order.</summary>
    public IEnumerable<YamlMapping> Documents => Files["documents"].Root.Mappings("documents");

    /// <summary>The facts that belong to no operation.</summary>
    public IEnumerable<YamlMapping> PlatformFacts => Files["platform"].Root.Mappings("facts");

    /// <summary>The statements that change nothing.</summary>
    public IEnumerable<YamlMapping> Statements => Files["statements"].Root.Mappings("statements");

    /// <summary>The diagnostics, planned ones among them.</summary>
    public IEnumerable<YamlMapping> Diagnostics => Files["diagnostics"].Root.Mappings("diagnostics");

    /// <summary>The diagnostics that this release reports, in the order of their ids.</summary>
    public IEnumerable<YamlMapping> Shipped =>
        Diagnostics.Where(d => d.Text("since") is not null).OrderBy(d => d.Text("id"), StringComparer.Ordinal);

    /// <summary>The ids that this release reports, in order.</summary>
    public IEnumerable<string> ShippedIds => Shipped.Select(d => d.Text("id")!);

    /// <summary>The options of the analyzers, those of planned diagnostics among them.</summary>
    public IEnumerable<YamlMapping> Options => Files["diagnostics"].Root.Mappings("options");

    /// <summary>The options that a diagnostic of this release asks for, in file order.</summary>
    public IEnumerable<YamlMapping> ShippedOptions =>
        Options.Where(option => Shipped.Any(d => d.Texts("options").Contains(option.Text("name")!)));

    /// <summary>The named bodies.</summary>
    public YamlMapping Schemas => (YamlMapping)Files["schemas"].Root["schemas"]!;

    /// <summary>The operation with an id; null when there is none.</summary>
    public Entry? Find(string id) => Entries.FirstOrDefault(entry => entry.Id == id);
}
