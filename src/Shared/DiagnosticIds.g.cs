// Generated from rules/diagnostics.yaml by "adminapi catalogue build".
#nullable enable

namespace AdminApiMigrator;

/// <summary>The ids of all findings. An id is either always fixable or never: bulk fixers drop a whole id at the first hit without a fix.</summary>
internal static class DiagnosticIds
{
    /// <summary>Removed endpoint whose call can be rewritten.</summary>
    public const string RemovedEndpoint = "AAM1001";

    /// <summary>Removed endpoint whose call a person must rewrite.</summary>
    public const string RemovedEndpointByHand = "AAM1002";

    /// <summary>Removed endpoint without counterpart.</summary>
    public const string RemovedEndpointWithoutCounterpart = "AAM1003";

    /// <summary>Endpoint with an announced end.</summary>
    public const string EndingEndpoint = "AAM1004";

    /// <summary>Endpoint that is switched off for now.</summary>
    public const string DisabledEndpoint = "AAM1005";

    /// <summary>Endpoint that ignores part of the request.</summary>
    public const string ChangedEndpoint = "AAM1006";

    /// <summary>Removed endpoint named by a constant that no call uses.</summary>
    public const string RemovedEndpointNamed = "AAM1007";

    /// <summary>Admin URL that could not be resolved.</summary>
    public const string UnresolvedUrl = "AAM1008";

    /// <summary>Token in source.</summary>
    public const string TokenInSource = "AAM2001";

    /// <summary>Token created without an expiry.</summary>
    public const string TokenWithoutExpiry = "AAM2002";

    /// <summary>URL longer than the service takes.</summary>
    public const string UrlTooLong = "AAM3001";

    /// <summary>URL that grows with a list of ids.</summary>
    public const string UrlGrows = "AAM3002";

    /// <summary>URL that grows with its input.</summary>
    public const string UrlGrowsByHand = "AAM3003";
}
