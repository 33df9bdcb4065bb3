using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>One operation of the catalogue, as its file tells it.</summary>
public sealed class Entry
{
    internal Entry(string family, string file, string service, YamlMapping node)
    {
        (Family, File, Service, Node) = (family, file, service, node);
        var request = node.Text("request")!;
        var space = request.IndexOf(' ', StringComparison.Ordinal);
        Method = request[..space];
        Path = PathTemplate.Of(request[(space + 1)..]);
        Evidence = [.. node.Mappings("evidence").Select(item => new Evidence(item))];
    }

    /// <summary>The family, which is the name of its file.</summary>
    public string Family { get; }

    /// <summary>The file, for messages.</summary>
    public string File { get; }

    /// <summary>The service that answers, such as jira-cloud.</summary>
    public string Service { get; }

    /// <summary>The mapping that it was read from.</summary>
    public YamlMapping Node { get; }

    /// <summary>The catalogue id.</summary>
    public string Id => Node.Text("id")!;

    /// <summary>The HTTP method in capitals.</summary>
    public string Method { get; }

    /// <summary>The path from the host on.</summary>
    public PathTemplate Path { get; }

    /// <summary>Method and path.</summary>
    public string Request => $"{Method} {Path}";

    /// <summary>The title in sentence case.</summary>
    public string Title => Node.Text("title")!;

    /// <summary>The title and all other names.</summary>
    public IEnumerable<string> Names => Node.Texts("alsoCalled").Prepend(Title);

    /// <summary>current, deprecated, removed, disabled or changed.</summary>
    public string Status => Node.Text("status")!;

    /// <summary>The last day it works or worked; null when none is known.</summary>
    public DateOnly? RemovedOn => Node.Date("removedOn");

    /// <summary>The ids of what replaces it, best first.</summary>
    public ImmutableArray<string> ReplacedBy => Node.Texts("replacedBy");

    /// <summary>The one fact for whoever rewrites a call; null when there is none.</summary>
    public string? Note => Node.Text("note");

    /// <summary>Whether its request has a JSON body.</summary>
    public bool HasBody => Node["body"] is not null;

    /// <summary>How a call becomes one of v2; null when a person must rewrite it.</summary>
    public YamlMapping? Translation => Node["translation"] as YamlMapping;

    /// <summary>Where it was read.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    /// <summary>The evidence for a field, best first; one that names its fields goes before one that speaks for all.</summary>
    public IEnumerable<Evidence> EvidenceFor(string field) =>
        Evidence.Where(item => item.Fields.Contains(field)).Concat(Evidence.Where(item => item.Fields.IsEmpty));
}

/// <summary>Where a fact was read.</summary>
/// <param name="Node">The mapping that it was read from.</param>
public sealed record Evidence(YamlMapping Node)
{
    /// <summary>The id of the document.</summary>
    public string Document => Node.Text("document")!;

    /// <summary>The entry of the document; null when the whole of it is meant.</summary>
    public string? Entry => Node.Text("entry");

    /// <summary>The hash of what a page says there; null for other documents.</summary>
    public string? Hash => Node.Text("hash");

    /// <summary>The fields it speaks for; empty when it speaks for all.</summary>
    public ImmutableArray<string> Fields => Node.Texts("for");

    /// <summary>The fields where a person decided against it.</summary>
    public ImmutableArray<string> Overruled => Node.Texts("overruled");

    /// <summary>stated, observed or inferred.</summary>
    public string Confidence => Node.Text("confidence")!;

    /// <summary>Document and entry, such as cloud-admin-changelog/v1-removals.</summary>
    public string Source => Entry is null ? Document : $"{Document}/{Entry}";

    /// <summary>The day of the entry, when its name starts with one.</summary>
    public DateOnly? On => Entry is null ? null : EntryDate(Entry);

    /// <summary>The day that an entry's name starts with; null when it starts otherwise.</summary>
    public static DateOnly? EntryDate(string entry) =>
        entry.Length >= 10 && DateOnly.TryParseExact(entry.AsSpan(0, 10), "yyyy-MM-dd", out var date) ? date : null;
}
