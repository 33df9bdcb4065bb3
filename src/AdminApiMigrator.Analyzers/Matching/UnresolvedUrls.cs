using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Matching;

/// <summary>Answers why a request to the admin API cannot be tied to one endpoint.</summary>
internal static class UnresolvedUrls
{
    private static readonly Lazy<ImmutableArray<Template>> Templates = new(static () =>
        [.. Endpoints.All.Where(static endpoint => endpoint.Service == Service.Admin).SelectMany(static endpoint => endpoint.Templates.Select(path => new Template(endpoint, path)))]);

    /// <summary>The reason, a clause without a final period; null when every URL of the request is resolved, or may be another service's.</summary>
    public static string? Reason(Request request, MigratorOptions options)
    {
        if (RequestMatches.Of(request, options).Any(match => !MayGoOn(match, request)) || request.Via.Any(own => !RequestMatches.Of(own, options).IsEmpty))
        {
            return null;
        }

        foreach (var url in request.Urls)
        {
            if (IsAdmin(url, options) && Why(url, request) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether what looks like the last id of a living endpoint may be an id and the rest of a path, <c>$"{orgs}/{org}{tail}"</c>, sent with
    /// nobody knows which method.
    /// </summary>
    private static bool MayGoOn(EndpointMatch match, Request request) => match.Endpoint.Status == EndpointStatus.Current
        && request.Method is null && request.Methods.IsEmpty
        && match.Url.Segments[match.Url.Segments.Length - 1].Pieces is [.., { Hole: not null }, { Hole: not null }];

    /// <summary>The host of the admin API, or the beginning of its paths.</summary>
    private static bool IsAdmin(UrlShape url, MigratorOptions options)
    {
        var parts = UrlParts.Of(url);
        var words = parts.Segments.Select(static segment => segment.IsText ? segment.ToString() : "").ToList();
        var admin = words.IndexOf(ServiceVocabulary.AdminRoot);
        var hasVersion = admin >= 0 && admin + 1 < words.Count && ServiceVocabulary.AdminVersions.Contains(words[admin + 1]);
        return parts.Host is { } host
            ? ServiceHosts.Is(ServiceVocabulary.AdminHost, host)
                ? words is [ServiceVocabulary.AdminRoot or "", ..]
                : hasVersion && ServiceHosts.IsServices(host, options.Hosts)
            : hasVersion && admin + 2 < words.Count && words[admin + 2] == ServiceVocabulary.CommonSegment;
    }

    private static string? Why(UrlShape url, Request request)
    {
        var segments = UrlParts.Of(url).Segments;
        if (segments.SelectMany(static segment => segment.Pieces).Any(static piece => piece.Hole is { IsTooDeep: true }))
        {
            return "the code that builds it goes deeper than is followed";
        }

        if (request.Method is null && request.Methods.IsEmpty)
        {
            return "its method is not in sight";
        }

        return HiddenPart(segments, request)?.Value switch
        {
            null => "no endpoint that is known has this path and method",

            // A caller in the program is a request of its own; only one outside is out of sight.
            IParameterReferenceOperation { Parameter: var parameter } when IsOutsideCodes(parameter) => $"'{parameter.Name}' is given by code outside the project",
            IParameterReferenceOperation => null,
            var value when IsConfiguration(value) => $"'{Shown(value)}' comes from configuration",
            IInvocationOperation { TargetMethod.Name: var name } => $"what '{name}' gives is not in sight",
            var value => $"what '{Shown(value)}' holds is not in sight",
        };
    }

    /// <summary>
    /// The hole that hides the endpoint: the one where every endpoint of such a path has a word, or the end of the path, which may be more than a
    /// segment. An id between two known words hides nothing.
    /// </summary>
    private static Hole? HiddenPart(ImmutableArray<UrlShape> segments, Request request)
    {
        var words = segments.Select(TemplateTree.WordOf).ToImmutableArray();
        foreach (var template in Templates.Value)
        {
            if (template.Segments.Length == words.Length
                && (request.Method ?? template.Endpoint.Method) == template.Endpoint.Method
                && template.Segments.Zip(words, static (wanted, word) => word is null || Template.IsParameter(wanted) || word == wanted).All(static fits => fits))
            {
                var hidden = words.Select((word, at) => word is null && !Template.IsParameter(template.Segments[at])).ToList().LastIndexOf(true);
                if (hidden >= 0)
                {
                    return HoleIn(segments[hidden]);
                }
            }
        }

        return segments.IsEmpty ? null : HoleIn(segments[segments.Length - 1]);
    }

    private static Hole? HoleIn(UrlShape segment) => segment.Pieces.Select(static piece => piece.Hole).LastOrDefault(static hole => hole is not null);

    private static bool IsOutsideCodes(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) } method
        && method.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && method.ContainingType.DeclaredAccessibility == Accessibility.Public;

    private static bool IsConfiguration(IOperation value) => value.DescendantsAndSelf().Any(static part => part switch
    {
        IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.Name: var owner } } => owner.IndexOf("Configuration", StringComparison.Ordinal) >= 0 || owner == "NameValueCollection",
        IPropertyReferenceOperation { Property: { SetMethod: not null, ContainingType.Name: var owner } } => owner.EndsWith("Options", StringComparison.Ordinal) || owner.EndsWith("Settings", StringComparison.Ordinal) || owner.EndsWith("Config", StringComparison.Ordinal),
        IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable" or "GetValue" or "GetConnectionString" or "GetSection" } } => true,
        _ => false,
    });

    private static string Shown(IOperation value) => value.Syntax switch
    {
        ExpressionSyntax { Span.Length: <= 60 } expression => expression.ToString(),
        _ => "an expression",
    };
}
