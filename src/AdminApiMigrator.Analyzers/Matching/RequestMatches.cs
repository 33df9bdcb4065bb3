using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Matching;

/// <summary>The endpoints that a request may reach: one for each shape its URL may have.</summary>
internal static class RequestMatches
{
    private static readonly Lazy<bool> Anybodys = new(static () => true);

    public static ImmutableArray<EndpointMatch> Of(Request request, MigratorOptions options)
    {
        // What a method of the program sends whoever calls it is found there, not at each of its callers. A path that the caller ends may look
        // like that of a living endpoint as long as nobody knows its end.
        if (request.Via.Any(own => Of(own, options).Any(static match => match.Endpoint.Status != EndpointStatus.Current)))
        {
            return [];
        }

        var matches = ImmutableArray.CreateBuilder<EndpointMatch>();
        var namesService = new Lazy<bool>(() => NamesService(request));

        // Code that leaves its base away under some condition still says whose the path is where it does not.
        ImmutableArray<RequestRow> rows = request.Rows.IsEmpty ? [new(request.Method is { } only ? [only] : request.Methods, request.Urls)] : request.Rows;
        var parts = rows.SelectMany(static row => row.Urls.Select(url => (Parts: UrlParts.Of(url), row.Methods))).ToList();
        var known = parts.FindAll(static url => url.Parts.Host is not null);
        if (known.Count == 0 || known.Exists(url => ServiceHosts.IsServices(url.Parts.Host, options.Hosts)))
        {
            known.AddRange(parts.Where(static url => url.Parts.Host is null));
        }

        foreach (var (url, methods) in known)
        {
            foreach (var method in methods.IsEmpty ? [null] : methods.As<string?>())
            {
                if (EndpointMatcher.Match(url, method, options.Hosts, namesService) is { } match && matches.All(other => other.Endpoint != match.Endpoint))
                {
                    matches.Add(match);
                }
            }
        }

        return matches.ToImmutable();
    }

    /// <summary>The host of another service that the request may go to with a method and a path that were removed from this one; null when there is none.</summary>
    public static string? Elsewhere(Request request, MigratorOptions options) => request.Urls.Select(UrlParts.Of)
        .Where(url => url.Host is not null && !ServiceHosts.IsServices(url.Host, options.Hosts))
        .FirstOrDefault(url => (request.Methods.IsEmpty ? [request.Method] : request.Methods.As<string?>())
            .Any(method => EndpointMatcher.Match(url with { Host = null }, method, [], Anybodys) is { Endpoint.Status: EndpointStatus.Removed }))?.Host;

    /// <summary>Whether the type that sends the request, the client it is sent through, or what stands before its path, is named after the service.</summary>
    private static bool NamesService(Request request) =>
        Names(request.Site.SemanticModel?.GetEnclosingSymbol(request.Site.Syntax.SpanStart) is { } place ? (place as INamedTypeSymbol ?? place.ContainingType)?.ToDisplayString() : null)
        || Names(request.Receiver?.Syntax.ToString())
        || Names(request.Receiver?.Type?.ToDisplayString())
        || request.Urls.Any(static url => url.Pieces is [{ Hole: { } start }, ..] && Names(start.Value.Syntax.ToString()));

    private static bool Names(string? text) => text is not null && text.IndexOf(ServiceVocabulary.Vendor, StringComparison.OrdinalIgnoreCase) >= 0;
}
