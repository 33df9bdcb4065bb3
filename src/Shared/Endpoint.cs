using System.Collections.Immutable;

namespace AdminApiMigrator;

/// <summary>The service that answers an endpoint; it decides which hosts a URL may name.</summary>
internal enum Service
{
    /// <summary>The Cloud Admin API on api.atlassian.com.</summary>
    Admin,

    /// <summary>A Jira Cloud site; Data Center serves the same paths from other hosts and keeps them.</summary>
    JiraCloud,

    /// <summary>A product the customer hosts; any host may be one.</summary>
    DataCenter,
}

/// <summary>What became of an endpoint, in the catalogue's words.</summary>
internal enum EndpointStatus
{
    /// <summary>It works and no end is announced.</summary>
    Current,

    /// <summary>It works and its end is announced.</summary>
    Deprecated,

    /// <summary>It stopped working after its date.</summary>
    Removed,

    /// <summary>It is switched off for now.</summary>
    Disabled,

    /// <summary>It works but ignores or changes part of the request.</summary>
    Changed,
}

/// <summary>One operation of the catalogue, with what analyzers and fixes need to know of it. The table is in Endpoints.g.cs.</summary>
/// <param name="Id">The catalogue id, such as suspend-user-access.</param>
/// <param name="Service">Who answers it.</param>
/// <param name="Method">The HTTP method in capitals.</param>
/// <param name="Templates">The full path templates from the host on; the first is the one to show, further ones are aliases
/// (/rest/api/3).</param>
/// <param name="Title">The operation's title in sentence case.</param>
/// <param name="Status">What became of it.</param>
internal sealed record Endpoint(
    string Id,
    Service Service,
    string Method,
    ImmutableArray<string> Templates,
    string Title,
    EndpointStatus Status)
{
    /// <summary>The last day it works or worked, yyyy-MM-dd; null when no source gives a day.</summary>
    public string? RemovedOn { get; init; }

    /// <summary>What to call instead, as requests ("POST /admin/v2/..."), best first; empty when nothing replaces it.</summary>
    public ImmutableArray<string> ReplacedBy { get; init; } = [];

    /// <summary>
    /// The one fact that matters to whoever rewrites the call, one sentence without a final period; empty when there is none.
    /// </summary>
    public string Note { get; init; } = "";

    /// <summary>How sure the catalogue is: stated, observed or inferred.</summary>
    public string Confidence { get; init; } = "stated";

    /// <summary>The document and entry that say so, such as cloud-admin-changelog/v1-removals.</summary>
    public string Source { get; init; } = "";

    /// <summary>For a call that creates a token, the field of its body that gives the token an end; null for others.</summary>
    public string? ExpiryField { get; init; }

    /// <summary>How a call is rewritten; null when a person must do it.</summary>
    public Translation? Translation { get; init; }
}

/// <summary>How a call of a removed endpoint becomes a call of the client.</summary>
/// <param name="V1Method">The method on the client's V1 that answers in v1's shape: path parameters in template order, then content when
/// <paramref name="HasBody"/>.</param>
/// <param name="HasBody">Whether the v1 request has a body that <paramref name="V1Method"/> takes as HttpContent.</param>
internal sealed record Translation(string V1Method, bool HasBody)
{
    /// <summary>The typed v2 call below AdminApiClient, such as Users.SuspendAsync; null when only the v1-shaped form is safe.</summary>
    public string? TypedCall { get; init; }

    /// <summary>
    /// Where each argument of <see cref="TypedCall"/> comes from, in order: a path parameter (orgId), a body value (body.account_id),
    /// a value of the only element of a list (body.roleAssociations[].role); a trailing ? marks one that may be missing.
    /// </summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Body values that no v2 request can express.</summary>
    public ImmutableArray<Untranslatable> Refused { get; init; } = [];
}

/// <summary>A part of a v1 body that has no counterpart in v2.</summary>
/// <param name="Field">The path of the field in the body, such as emailDomains.contains.</param>
/// <param name="Values">The values that are refused; empty when any value is.</param>
/// <param name="Because">Why, one clause without a final period.</param>
internal sealed record Untranslatable(string Field, ImmutableArray<string> Values, string Because);
