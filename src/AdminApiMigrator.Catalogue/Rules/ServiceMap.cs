using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>services.yaml: who answers, how pages write paths, and which family a path belongs to.</summary>
public sealed class ServiceMap
{
    private readonly ImmutableArray<(PathTemplate As, PathTemplate Means)> _written;
    private readonly ImmutableArray<(string Service, PathTemplate Path, PathTemplate Also)> _aliases;
    private readonly ImmutableArray<PathTemplate> _prefixes;

    internal ServiceMap(YamlMapping root)
    {
        Services = [.. root.Mappings("services")];
        Families =
        [
            .. root.Mappings("families").Select(node => new Family(
                node.Text("family")!, node.Text("service")!, [.. node.Texts("paths").Select(PathTemplate.Of)], node.Texts("alsoCalled"))
            {
                Client = node.Text("client") ?? string.Concat(node.Text("family")!.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
                Implied = node["implied"] is null ? [.. node.Text("family")!.Split('-')] : node.Texts("implied"),
            }),
        ];
        _written =
        [
            .. from service in Services
               from item in service.Mappings("written")
               select (PathTemplate.Of(item.Text("as")!), PathTemplate.Of(item.Text("means")!)),
        ];
        _aliases =
        [
            .. from service in Services
               from item in service.Mappings("aliases")
               from also in item.Texts("also")
               select (service.Text("id")!, PathTemplate.Of(item.Text("path")!), PathTemplate.Of(also)),
        ];
        _prefixes =
        [
            .. from service in Services
               from host in service.Mappings("hosts")
               let prefix = host.Text("prefix")
               where prefix is not null
               select PathTemplate.Of(prefix),
        ];
    }

    /// <summary>The services in file order.</summary>
    public ImmutableArray<YamlMapping> Services { get; }

    /// <summary>The families in file order, which is the order of everything generated.</summary>
    public ImmutableArray<Family> Families { get; }

    /// <summary>The path that a page means: the host's own prefix taken off, and what the page leaves off put on.</summary>
    public PathTemplate Meant(PathTemplate written)
    {
        foreach (var prefix in _prefixes)
        {
            written = written.Replacing(prefix, PathTemplate.Of("/"));
        }

        foreach (var (start, means) in _written)
        {
            if (written.StartsWith(start))
            {
                return written.Replacing(start, means);
            }
        }

        return written;
    }

    /// <summary>The path and every other that serves the same.</summary>
    public IEnumerable<PathTemplate> Templates(string service, PathTemplate path) =>
        _aliases.Where(alias => alias.Service == service && path.StartsWith(alias.Path))
            .Select(alias => path.Replacing(alias.Path, alias.Also))
            .Prepend(path);

    /// <summary>The family of a path: the one with the longest start; null when none starts it.</summary>
    public Family? FamilyOf(PathTemplate path) =>
        (from family in Families
         from start in family.Paths
         where path.StartsWith(start)
         orderby start.Segments.Length descending
         select family).FirstOrDefault();
}

/// <summary>A family of operations, which has a file of its own.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Service">Who answers.</param>
/// <param name="Paths">The starts of the paths.</param>
/// <param name="AlsoCalled">Names for all its operations together.</param>
public sealed record Family(string Name, string Service, ImmutableArray<PathTemplate> Paths, ImmutableArray<string> AlsoCalled)
{
    /// <summary>The part of the typed client that has its operations, such as AuthPolicies.</summary>
    public required string Client { get; init; }

    /// <summary>The words of ids that the name of that part says already.</summary>
    public required ImmutableArray<string> Implied { get; init; }
}
