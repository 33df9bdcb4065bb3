using AdminApiMigrator.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Matching;

/// <summary>Answers why a request to the admin API cannot be tied to one endpoint.</summary>
internal static class UnresolvedUrls
{
    /// <summary>The reason, a clause without a final period; null when every URL of the request is resolved, or may be another service's.</summary>
    public static string? Reason(Request request, MigratorOptions options)
    {
        if (!RequestMatches.Of(request, options).IsEmpty || request.Via.Any(own => !RequestMatches.Of(own, options).IsEmpty))
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

    /// <summary>The host of the admin API, or the beginning of its paths.</summary>
    private static bool IsAdmin(UrlShape url, MigratorOptions options)
    {
        var parts = UrlParts.Of(url);
        var words = parts.Segments.Select(static segment => segment.IsText ? segment.ToString() : "").ToList();
        var admin = words.IndexOf("admin");
        var hasVersion = admin >= 0 && admin + 1 < words.Count && words[admin + 1] is "v1" or "v2";
        return parts.Host is { } host
            ? ServiceHosts.Is("api.atlassian.com", host) ? words is ["admin" or "", ..] : hasVersion && ServiceHosts.IsServices(host, options.Hosts)
            : hasVersion && admin + 2 < words.Count && words[admin + 2] == "orgs";
    }

    private static string? Why(UrlShape url, Request request)
    {
        var holes = UrlParts.Of(url).Segments.SelectMany(static segment => segment.Pieces).Select(static piece => piece.Hole).OfType<Hole>().ToList();
        if (holes.FirstOrDefault(static hole => hole.IsTooDeep) is not null)
        {
            return "the code that builds it goes deeper than is followed";
        }

        if (request.Method is null && request.Methods.IsEmpty)
        {
            return "its method is not in sight";
        }

        // Only what may be the rest of the path hides an endpoint; an id between two known words does not.
        if (holes.LastOrDefault() is not { } last)
        {
            return "no endpoint that is known has this path and method";
        }

        return last.Value switch
        {
            // A caller in the program is a request of its own; only one outside is out of sight.
            IParameterReferenceOperation { Parameter: var parameter } when IsOutsideCodes(parameter) => $"'{parameter.Name}' is given by code outside the project",
            IParameterReferenceOperation => null,
            var value when IsConfiguration(value) => $"'{Shown(value)}' comes from configuration",
            IInvocationOperation { TargetMethod.Name: var name } => $"what '{name}' gives is not in sight",
            var value => $"what '{Shown(value)}' holds is not in sight",
        };
    }

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
