using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>The rules while pages are merged into them. Entries are read from the texts each time, because every change moves
/// them.</summary>
internal sealed class WorkingRules
{
    private readonly SortedDictionary<string, RuleText> _texts = new(StringComparer.Ordinal);

    public WorkingRules(RuleSet rules)
    {
        foreach (var file in rules.Files.Values)
        {
            _texts.Add(file.Name, new RuleText(file.Name, file.Text));
        }

        Services = rules.Services;
    }

    /// <summary>Hosts, paths and families; a merge never changes them.</summary>
    public ServiceMap Services { get; }

    /// <summary>The texts as they are now.</summary>
    public IEnumerable<RuleText> Texts => _texts.Values;

    /// <summary>All operations as they are now.</summary>
    public ImmutableArray<Entry> Entries =>
    [
        .. from family in Services.Families
           where _texts.ContainsKey(family.Name)
           from node in _texts[family.Name].Root.Mappings("endpoints")
           select new Entry(family.Name, family.Name, family.Service, node),
    ];

    /// <summary>The named bodies.</summary>
    public YamlMapping Schemas => (YamlMapping)_texts["schemas"].Root["schemas"]!;

    /// <summary>The day the catalogue was last held against its sources.</summary>
    public DateOnly Date => _texts["documents"].Root.Date("date")!.Value;

    /// <summary>The text of a file.</summary>
    public RuleText this[string name] => _texts[name];

    /// <summary>The operation with an id, as it is now.</summary>
    public Entry Entry(string id) => Entries.First(entry => entry.Id == id);

    /// <summary>The operations that a request means; more than one when the method is not known.</summary>
    public ImmutableArray<Entry> Matching(string? method, PathTemplate path)
    {
        var meant = Services.Meant(path);
        return
        [
            .. Entries.Where(entry => (method is null || entry.Method == method)
                && Services.Templates(entry.Service, entry.Path).Any(template => template.Form == meant.Form)),
        ];
    }

    /// <summary>Adds an item to a list of a file that holds one list.</summary>
    public void Add(string file, string list, NewRecord item, bool separated)
    {
        if (!_texts.TryGetValue(file, out var text))
        {
            text = new RuleText(file, $"{list}: []\n");
            _texts.Add(file, text);
        }

        var sequence = (YamlSequence)text.Root[list]!;
        text.AddItem(sequence, item, separated && !sequence.Items.IsEmpty);
    }

    /// <summary>The document with an id; null when there is none.</summary>
    public YamlMapping? Document(string id) => _texts["documents"].Root.Mappings("documents").FirstOrDefault(node => node.Text("id") == id);

    /// <summary>The day a document speaks of: its last change by its own word, else the day it was read; null when neither is
    /// known.</summary>
    public DateOnly? DayOf(string document) => Document(document) is { } node ? node.Date("updated") ?? node.Date("read") : null;
}
