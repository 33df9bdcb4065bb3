using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>What services.yaml and the operations say of the service's words.</summary>
internal sealed class ServiceWords
{
    private readonly RuleSet _rules;
    private readonly YamlMapping _admin;

    public ServiceWords(RuleSet rules)
    {
        _rules = rules;
        _admin = rules.Services.Services.Single(service => service.Text("id") == "admin");
        var meant = _admin.Mappings("written").Select(item => PathTemplate.Of(item.Text("means")!)).ToList();
        AdminRoot = meant[0].Segments[0];
        AdminVersions = [.. meant.Select(path => path.Segments[^1])];
        OtherRoots =
        [
            .. Paths(rules.Entries.Where(entry => entry.Service != "admin")).Where(path => path.Segments.Length > 1)
                .Select(path => $"{path.Segments[0]}/{path.Segments[1]}").Distinct().Order(StringComparer.Ordinal),
        ];
    }

    public string Vendor => _rules.Files["services"].Root.Text("vendor")!;

    public string AdminHost => _admin.Mappings("hosts").First(host => host["prefix"] is null).Text("host")!;

    public string AdminRoot { get; }

    public string CommonSegment => _admin.Text("common")!;

    public IReadOnlyList<string> AdminVersions { get; }

    public IEnumerable<(string Service, YamlMapping Host)> Hosts =>
        _rules.Services.Services.SelectMany(service => service.Mappings("hosts").Select(host => (service.Text("id")!, host)));

    public IEnumerable<string> AdminBranches => AdminVersions.Concat(AdminPaths.Select(path => path.Segments[1])).Distinct();

    public IEnumerable<string> AdminBeginnings => _admin.Mappings("hosts")
        .Select(host => $"{host.Text("host")}{host.Text("prefix")}/{AdminRoot}/")
        .Concat(AdminPaths.Where(path => path.Segments.Contains(CommonSegment)).Select(UpToCommon).Distinct());

    public IEnumerable<string> DistinctiveSegments => _rules.Services.Services.SelectMany(service => service.Texts("segments"));

    public IEnumerable<string> TellingNeedles => OtherRoots.Concat(OddNeedles).Prepend(Vendor[1..]);

    public IEnumerable<string> PathNeedles => OtherRoots.Concat(OddNeedles).Append(CommonSegment);

    public IEnumerable<string> PathRuns =>
        Paths(_rules.Entries.Where(entry => entry.Status != "current")).SelectMany(LiteralRuns).Distinct();

    public IEnumerable<string> LastSegments => Paths(Reported).Select(path => path.Segments.Last(IsWord)).Distinct();

    public IEnumerable<string> Segments => Paths(_rules.Entries).SelectMany(path => path.Segments).Where(IsWord).Distinct();

    /// <summary>What begins the paths of other services, such as rest/api.</summary>
    private IReadOnlyList<string> OtherRoots { get; }

    private IEnumerable<PathTemplate> AdminPaths =>
        Paths(_rules.Entries.Where(entry => entry.Service == "admin"))
            .Where(path => path.Segments.Length > 1 && path.Segments[0] == AdminRoot);

    /// <summary>The operations that a finding can be about.</summary>
    private IEnumerable<Entry> Reported => _rules.Entries.Where(entry => entry.Status != "current" || entry.Node["expiresBy"] is not null);

    /// <summary>
    /// Runs of the paths that stand neither under the common segment nor under another service's root, so that none is passed by.
    /// </summary>
    private IEnumerable<string> OddNeedles => Paths(Reported)
        .Where(path => !path.Segments.Contains(CommonSegment) && !OtherRoots.Any(root => path.Text.Contains(root, StringComparison.Ordinal)))
        .Select(path => LiteralRuns(path).LastOrDefault() ?? path.Segments.Where(IsWord).MaxBy(segment => segment.Length)!)
        .Distinct();

    private IEnumerable<PathTemplate> Paths(IEnumerable<Entry> entries) =>
        entries.SelectMany(entry => _rules.Services.Templates(entry.Service, entry.Path));

    private string UpToCommon(PathTemplate path) =>
        string.Concat(path.Segments.Take(path.Segments.IndexOf(CommonSegment) + 1).Select(segment => "/" + segment));

    /// <summary>
    /// What stays together of a path in most code: between two parameters the last two segments (a base address may have taken those
    /// before), and a single segment only when its hyphen makes it unmistakable.
    /// </summary>
    private static IEnumerable<string> LiteralRuns(PathTemplate path)
    {
        var run = new List<string>();
        foreach (var segment in path.Segments.Append("{}"))
        {
            if (IsWord(segment))
            {
                run.Add(segment);
                continue;
            }

            foreach (var hyphened in run.Where(text => text.Contains('-', StringComparison.Ordinal)))
            {
                yield return hyphened;
            }

            if (run.Count > 1)
            {
                yield return $"{run[^2]}/{run[^1]}";
            }

            run.Clear();
        }
    }

    private static bool IsWord(string segment) => segment[0] != '{';
}
