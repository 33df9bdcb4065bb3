using System.Collections.Immutable;

namespace AdminApiMigrator.Matching;

/// <summary>How sure it is that a request goes to the service.</summary>
internal enum HostEvidence
{
    /// <summary>The host is the service's.</summary>
    Certain,

    /// <summary>The host is not known; the path is one that only the service has.</summary>
    Likely,
}

/// <summary>An endpoint of the catalogue that a URL names.</summary>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Template">The path template, of those the endpoint answers on, that the URL has: /rest/api/3/user and not /rest/api/2/user.</param>
/// <param name="Evidence">How sure it is that the URL's host is the service.</param>
/// <param name="Parameters">The text that stands at each path parameter of the template.</param>
/// <param name="Url">The URL it was found in.</param>
internal sealed record EndpointMatch(Endpoint Endpoint, string Template, HostEvidence Evidence, ImmutableDictionary<string, UrlShape> Parameters, UrlParts Url);
