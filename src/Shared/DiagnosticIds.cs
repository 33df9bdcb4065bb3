namespace AdminApiMigrator;

/// <summary>The ids of all findings. An id is either always fixable or never: bulk fixers drop a whole id at the first hit without a fix.</summary>
internal static class DiagnosticIds
{
    /// <summary>A removed endpoint whose call can be rewritten.</summary>
    public const string RemovedEndpoint = "AAM1001";

    /// <summary>A removed endpoint whose call a person must rewrite.</summary>
    public const string RemovedEndpointByHand = "AAM1002";

    /// <summary>A removed endpoint without counterpart.</summary>
    public const string RemovedEndpointWithoutCounterpart = "AAM1003";

    /// <summary>An endpoint with an announced end.</summary>
    public const string EndingEndpoint = "AAM1004";

    /// <summary>An endpoint that is switched off for now.</summary>
    public const string DisabledEndpoint = "AAM1005";

    /// <summary>An endpoint that ignores or changes part of the request.</summary>
    public const string ChangedEndpoint = "AAM1006";

    /// <summary>A constant that names a removed endpoint and is tied to no call.</summary>
    public const string RemovedEndpointNamed = "AAM1007";

    /// <summary>A request to the admin API that could not be resolved to one endpoint.</summary>
    public const string UnresolvedUrl = "AAM1008";

    /// <summary>A token in source.</summary>
    public const string TokenInSource = "AAM2001";

    /// <summary>A token created without an expiry.</summary>
    public const string TokenWithoutExpiry = "AAM2002";

    /// <summary>A URL that is proved to be longer than the service takes.</summary>
    public const string UrlTooLong = "AAM3001";

    /// <summary>A URL that grows with its input and can be split.</summary>
    public const string UrlGrows = "AAM3002";

    /// <summary>A URL that grows with its input; a person must decide.</summary>
    public const string UrlGrowsByHand = "AAM3003";
}
