using System.Collections.Immutable;
using AdminApiMigrator.Matching;
using AdminApiMigrator.Planning;
using AdminApiMigrator.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Rules;

/// <summary>Reports requests to endpoints of the catalogue that were removed, switched off or changed, or whose end is announced.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecatedEndpointAnalyzer : RequestAnalyzer
{
    /// <summary>An announced end that is nearer than this is a warning.</summary>
    private const int WarningDays = 180;

    private static readonly DiagnosticDescriptor Removed = new(
        DiagnosticIds.RemovedEndpoint,
        "Removed endpoint, can be rewritten",
        "{0}",
        HelpPages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The service no longer answers this request; the call can be rewritten to the client over v2.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.RemovedEndpoint));

    private static readonly DiagnosticDescriptor RemovedByHand = new(
        DiagnosticIds.RemovedEndpointByHand,
        "Removed endpoint, a person must decide",
        "{0}",
        HelpPages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The service no longer answers this request; the message says why the call cannot be rewritten by itself.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.RemovedEndpointByHand));

    private static readonly DiagnosticDescriptor WithoutCounterpart = new(
        DiagnosticIds.RemovedEndpointWithoutCounterpart,
        "Removed endpoint without counterpart",
        "{0}",
        HelpPages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The service no longer answers this request and offers nothing in its place.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.RemovedEndpointWithoutCounterpart));

    private static readonly DiagnosticDescriptor Ending = new(
        DiagnosticIds.EndingEndpoint,
        "Endpoint with an announced end",
        "{0}",
        HelpPages.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The service still answers this request and has said when it will stop.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.EndingEndpoint));

    private static readonly DiagnosticDescriptor Disabled = new(
        DiagnosticIds.DisabledEndpoint,
        "Endpoint switched off for now",
        "{0}",
        HelpPages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The service has switched this endpoint off and says that it will come back.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.DisabledEndpoint));

    private static readonly DiagnosticDescriptor Changed = new(
        DiagnosticIds.ChangedEndpoint,
        "Endpoint that ignores or changes part of the request",
        "{0}",
        HelpPages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The service answers this request but no longer does all that it asks.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.ChangedEndpoint));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Removed, RemovedByHand, WithoutCounterpart, Ending, Disabled, Changed];

    private protected override void Analyze(FileUnderRule file)
    {
        foreach (var request in file.Requests.Where(static request => request.Form != RequestForm.Migrated))
        {
            foreach (var match in RequestMatches.Of(request, file.Options))
            {
                if (match.Endpoint.Status != EndpointStatus.Current && !file.Options.ExcludedEndpoints.Contains(match.Endpoint.Id))
                {
                    file.Report(Finding(request, match, file));
                }
            }
        }
    }

    private static Diagnostic Finding(Request request, EndpointMatch match, FileUnderRule file)
    {
        var options = file.Options;
        var endpoint = match.Endpoint;
        var properties = EndpointText.Properties(match);
        var location = request.Site.Syntax.GetLocation();
        switch (endpoint.Status)
        {
            case EndpointStatus.Removed when endpoint.ReplacedBy.IsEmpty:
                return Diagnostic.Create(WithoutCounterpart, location, properties, EndpointText.Of(match, options));
            case EndpointStatus.Removed:
                var planned = new RewritePlanner(file.Finder, file.Model, file.Client, options).Plan(request, match);
                return planned.Rewrite is { } rewrite
                    ? Diagnostic.Create(Removed, location, rewrite.WriteTo(properties), EndpointText.Of(match, options))
                    : Diagnostic.Create(
                        RemovedByHand,
                        location,
                        properties.SetItem(FindingProperties.Reason, planned.Reason),
                        EndpointText.Of(match, options) + "; a person must rewrite this call because " + planned.Reason);
            case EndpointStatus.Deprecated:
                var isNear = endpoint.RemovedOn is { } end && (MigratorOptions.Day(end) - options.AsOf).TotalDays <= WarningDays;
                return Diagnostic.Create(Ending, location, isNear ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, null, properties, EndpointText.Of(match, options));
            case EndpointStatus.Disabled:
                return Diagnostic.Create(Disabled, location, properties, EndpointText.Of(match, options));
            default:
                return Diagnostic.Create(Changed, location, properties, EndpointText.Of(match, options));
        }
    }
}
