// Generated from rules/diagnostics.yaml by "adminapi catalogue build".
#nullable enable

using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Rules;

/// <summary>What the compiler shows of each rule. Their ids are constants, so that release tracking sees them.</summary>
internal static class Descriptors
{
    private const string Category = "AdminApi";

    /// <summary>Where the pages are; the page of a rule has its id for a name.</summary>
    private const string Pages = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/";

    /// <summary>Removed endpoint whose call can be rewritten.</summary>
    public static readonly DiagnosticDescriptor RemovedEndpoint = new(
        DiagnosticIds.RemovedEndpoint,
        "Removed endpoint whose call can be rewritten",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The call goes to an endpoint that was switched off, and the fix can rewrite it.",
        helpLinkUri: Pages + DiagnosticIds.RemovedEndpoint + ".md");

    /// <summary>Removed endpoint whose call a person must rewrite.</summary>
    public static readonly DiagnosticDescriptor RemovedEndpointByHand = new(
        DiagnosticIds.RemovedEndpointByHand,
        "Removed endpoint whose call a person must rewrite",
        "{0}; a person must rewrite this call because {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The call goes to an endpoint that was switched off, and the message names what stops an automatic rewrite.",
        helpLinkUri: Pages + DiagnosticIds.RemovedEndpointByHand + ".md");

    /// <summary>Removed endpoint without counterpart.</summary>
    public static readonly DiagnosticDescriptor RemovedEndpointWithoutCounterpart = new(
        DiagnosticIds.RemovedEndpointWithoutCounterpart,
        "Removed endpoint without counterpart",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The call goes to an endpoint that was removed and that nothing replaces.",
        helpLinkUri: Pages + DiagnosticIds.RemovedEndpointWithoutCounterpart + ".md");

    /// <summary>Endpoint with an announced end.</summary>
    public static readonly DiagnosticDescriptor EndingEndpoint = new(
        DiagnosticIds.EndingEndpoint,
        "Endpoint with an announced end",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The call goes to an endpoint that works and whose last day is known.",
        helpLinkUri: Pages + DiagnosticIds.EndingEndpoint + ".md");

    /// <summary>Endpoint that is switched off for now.</summary>
    public static readonly DiagnosticDescriptor DisabledEndpoint = new(
        DiagnosticIds.DisabledEndpoint,
        "Endpoint that is switched off for now",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The call goes to an endpoint that is disabled and said to come back.",
        helpLinkUri: Pages + DiagnosticIds.DisabledEndpoint + ".md");

    /// <summary>Endpoint that ignores part of the request.</summary>
    public static readonly DiagnosticDescriptor ChangedEndpoint = new(
        DiagnosticIds.ChangedEndpoint,
        "Endpoint that ignores part of the request",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The endpoint answers with success and does less than the request asks.",
        helpLinkUri: Pages + DiagnosticIds.ChangedEndpoint + ".md");

    /// <summary>Removed endpoint named by a constant that no call uses.</summary>
    public static readonly DiagnosticDescriptor RemovedEndpointNamed = new(
        DiagnosticIds.RemovedEndpointNamed,
        "Removed endpoint named by a constant that no call uses",
        "'{0}' names a removed endpoint: {1}; no call in sight sends it, so look at who reads it",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A constant or a setting holds the path of a removed endpoint, and no call was found that uses it.",
        helpLinkUri: Pages + DiagnosticIds.RemovedEndpointNamed + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>Admin URL that could not be resolved.</summary>
    public static readonly DiagnosticDescriptor UnresolvedUrl = new(
        DiagnosticIds.UnresolvedUrl,
        "Admin URL that could not be resolved",
        "Which endpoint of the admin API this request reaches is not known because {0}",
        Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        description: "A request goes to the admin API and its path could not be found out.",
        helpLinkUri: Pages + DiagnosticIds.UnresolvedUrl + ".md");

    /// <summary>Token in source.</summary>
    public static readonly DiagnosticDescriptor TokenInSource = new(
        DiagnosticIds.TokenInSource,
        "Token in source",
        "A token that begins with {0} stands in a file of the project; revoke it, and read its successor from the environment or a secret store",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A literal has the form of an Atlassian token.",
        helpLinkUri: Pages + DiagnosticIds.TokenInSource + ".md");

    /// <summary>Token created without an expiry.</summary>
    public static readonly DiagnosticDescriptor TokenWithoutExpiry = new(
        DiagnosticIds.TokenWithoutExpiry,
        "Token created without an expiry",
        "{0} {1} creates a token that never expires; set {2} in its body ({3})",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A request creates an access token and gives it no end.",
        helpLinkUri: Pages + DiagnosticIds.TokenWithoutExpiry + ".md");

    /// <summary>URL longer than the service takes.</summary>
    public static readonly DiagnosticDescriptor UrlTooLong = new(
        DiagnosticIds.UrlTooLong,
        "URL longer than the service takes",
        "This URL has at least {0} bytes; the service refuses more than {1} with 413 and closes the connection",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A constant URL is longer than 8192 bytes after percent-encoding.",
        helpLinkUri: Pages + DiagnosticIds.UrlTooLong + ".md");

    /// <summary>URL that grows with a list of ids.</summary>
    public static readonly DiagnosticDescriptor UrlGrows = new(
        DiagnosticIds.UrlGrows,
        "URL that grows with a list of ids",
        "This URL grows with every id of a list; the service refuses more than {0} bytes with 413, so send the list in batches",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A URL is joined from a sequence of any length, and the request can be split or sent as POST.",
        helpLinkUri: Pages + DiagnosticIds.UrlGrows + ".md");

    /// <summary>URL that grows with its input.</summary>
    public static readonly DiagnosticDescriptor UrlGrowsByHand = new(
        DiagnosticIds.UrlGrowsByHand,
        "URL that grows with its input",
        "This URL grows with its input; the service refuses more than {0} bytes with 413, so send it as a POST or restrict the input",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A URL is joined from a sequence of any length, and a person must decide how to split it.",
        helpLinkUri: Pages + DiagnosticIds.UrlGrowsByHand + ".md");
}
