using System.Collections.Immutable;

namespace AdminApiMigrator.Matching;

/// <summary>Finds the endpoint that a URL and a method name: full template, most specific first, and only where the host allows it.</summary>
internal static class EndpointMatcher
{
    private static readonly TemplateTree Templates = TemplateTree.Of(Endpoints.All);

    private static readonly ImmutableArray<Service> AllServices = [Service.Admin, Service.JiraCloud, Service.DataCenter];

    /// <summary>What stands before the service's own paths on some of its hosts.</summary>
    private static readonly ImmutableArray<(ServiceHost Host, ImmutableArray<string> Prefix)> Entries = [.. ServiceVocabulary.Hosts.Select(static host => (host, Template.Split(host.PathPrefix)))];

    /// <summary>The endpoint, living or not; null when the URL names none, or one that another service may well have.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="method">The method in capitals; null when it is not known, then only a path with a single endpoint matches.</param>
    /// <param name="ownHosts">Further hosts that front the service.</param>
    /// <param name="namesService">Whether the code around the URL names the service, so that a common path is its.</param>
    public static EndpointMatch? Match(UrlShape url, string? method, ImmutableArray<string> ownHosts, Lazy<bool> namesService) =>
        Match(UrlParts.Of(url), method, ownHosts, namesService);

    /// <inheritdoc cref="Match(UrlShape, string, ImmutableArray{string}, Lazy{bool})"/>
    public static EndpointMatch? Match(UrlParts url, string? method, ImmutableArray<string> ownHosts, Lazy<bool> namesService)
    {
        if (url.Segments.IsEmpty)
        {
            return null;
        }

        (Template Template, int Skipped)? best = null;
        var isAmbiguous = false;
        var found = new List<Template>();
        foreach (var (service, skipped) in url.Host is { } host ? ServicesOn(host, url, ownHosts) : AllServices.Select(service => (service, KnownPrefix(service, url))))
        {
            found.Clear();
            Templates.Find(url.Segments, skipped, url.Query is null, found);
            foreach (var template in found)
            {
                if (template.Endpoint.Service != service || (method is not null && template.Endpoint.Method != method) || !Accepts(template, url, skipped, namesService))
                {
                    continue;
                }

                var difference = best is { } known ? template.Literals - known.Template.Literals : 1;
                if (difference > 0)
                {
                    (best, isAmbiguous) = ((template, skipped), false);
                }
                else if (difference == 0 && best!.Value.Template.Endpoint != template.Endpoint)
                {
                    isAmbiguous = true;
                }
            }
        }

        return isAmbiguous || best is not { } only
            ? null
            : new EndpointMatch(only.Template.Endpoint, only.Template.Path, url.Host is null ? HostEvidence.Likely : HostEvidence.Certain, Parameters(only.Template, url, only.Skipped), url);
    }

    private static bool Accepts(Template template, UrlParts url, int skipped, Lazy<bool> namesService) => url.Host is null
        ? IsUnmistakable(template, url, namesService)
        : url.StartsOpen || template.Segments.Length == url.Segments.Length - skipped;

    /// <summary>
    /// The services that answer on the host, each with how many segments stand before its own paths; a Data Center product may stand on any
    /// host that is not in the cloud.
    /// </summary>
    private static IEnumerable<(Service Service, int Skipped)> ServicesOn(string host, UrlParts url, ImmutableArray<string> ownHosts)
    {
        var isInCloud = false;
        foreach (var (entry, prefix) in Entries)
        {
            if (ServiceHosts.Is(entry.Pattern, host))
            {
                isInCloud = true;
                if (SkipPrefix(url.Segments, prefix) is var skipped and >= 0)
                {
                    yield return (entry.Service, skipped);
                }
            }
        }

        if (ownHosts.Any(own => ServiceHosts.Is(own, host)))
        {
            yield return (Service.Admin, 0);
            yield return (Service.JiraCloud, 0);
        }

        if (!isInCloud)
        {
            yield return (Service.DataCenter, 0);
        }
    }

    /// <summary>How many segments the prefix takes; -1 when the path does not begin with it.</summary>
    private static int SkipPrefix(ImmutableArray<UrlShape> segments, ImmutableArray<string> prefix)
    {
        if (prefix.Length > segments.Length)
        {
            return -1;
        }

        for (var i = 0; i < prefix.Length; i++)
        {
            if (!Template.IsParameter(prefix[i]) && TemplateTree.WordOf(segments[i]) != prefix[i])
            {
                return -1;
            }
        }

        return prefix.Length;
    }

    /// <summary>The longest of the service's prefixes that the path begins with.</summary>
    private static int KnownPrefix(Service service, UrlParts url)
    {
        var longest = 0;
        foreach (var (entry, prefix) in Entries)
        {
            if (entry.Service == service)
            {
                longest = Math.Max(longest, SkipPrefix(url.Segments, prefix));
            }
        }

        return longest;
    }

    /// <summary>What stands at each parameter of the template that the path reaches.</summary>
    private static ImmutableDictionary<string, UrlShape> Parameters(Template template, UrlParts url, int skipped)
    {
        var parameters = ImmutableDictionary.CreateBuilder<string, UrlShape>();
        var offset = template.Segments.Length - url.Segments.Length;
        for (var i = skipped; i < url.Segments.Length; i++)
        {
            if (Template.IsParameter(template.Segments[offset + i]))
            {
                parameters[template.Segments[offset + i].Trim('{', '}')] = url.Segments[i];
            }
        }

        return parameters.ToImmutable();
    }

    /// <summary>
    /// Whether a path on an unknown host can only be the service's. Many services have orgs and users; none but this one has them below
    /// /admin/v1, or with a directory of its own beneath.
    /// </summary>
    private static bool IsUnmistakable(Template template, UrlParts url, Lazy<bool> namesService)
    {
        if (template.Endpoint.Service == Service.JiraCloud)
        {
            return false;
        }

        var seen = template.Segments.Skip(template.Segments.Length - url.Segments.Length).ToList();
        if (template.Endpoint.Service == Service.DataCenter)
        {
            return seen.Count == template.Segments.Length;
        }

        return seen.Contains(ServiceVocabulary.CommonSegment) && (namesService.Value || seen.Any(static segment => ServiceVocabulary.DistinctiveSegments.Contains(segment)));
    }
}
