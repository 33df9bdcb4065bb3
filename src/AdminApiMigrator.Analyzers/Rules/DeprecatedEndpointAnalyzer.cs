using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Rules;

/// <summary>Reports requests to endpoints of the catalogue that were removed, switched off or changed, or whose end is announced.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecatedEndpointAnalyzer : RequestAnalyzer
{
    /// <summary>An announced end that is nearer than this is a warning.</summary>
    private const int WarningDays = 180;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.RemovedEndpoint, Descriptors.RemovedEndpointByHand, Descriptors.RemovedEndpointWithoutCounterpart,
        Descriptors.EndingEndpoint, Descriptors.DisabledEndpoint, Descriptors.ChangedEndpoint,
    ];

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
                return Diagnostic.Create(
                    Descriptors.RemovedEndpointWithoutCounterpart,
                    location,
                    properties,
                    EndpointText.Of(match, options));
            case EndpointStatus.Removed:
                var planned = new RewritePlanner(file.Finder, file.Model, file.Client, options).Plan(request, match);
                return planned.Rewrite is { } rewrite
                    ? Diagnostic.Create(Descriptors.RemovedEndpoint, location, rewrite.WriteTo(properties), EndpointText.Of(match, options))
                    : Diagnostic.Create(
                        Descriptors.RemovedEndpointByHand,
                        location,
                        properties.SetItem(FindingProperties.Reason, planned.Reason),
                        EndpointText.Of(match, options),
                        planned.Reason);
            case EndpointStatus.Deprecated:
                var isNear = endpoint.RemovedOn is { } end && (MigratorOptions.Day(end) - options.AsOf).TotalDays <= WarningDays;
                return Diagnostic.Create(
                    Descriptors.EndingEndpoint,
                    location,
                    isNear ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                    null,
                    properties,
                    EndpointText.Of(match, options));
            case EndpointStatus.Disabled:
                return Diagnostic.Create(Descriptors.DisabledEndpoint, location, properties, EndpointText.Of(match, options));
            default:
                return Diagnostic.Create(Descriptors.ChangedEndpoint, location, properties, EndpointText.Of(match, options));
        }
    }
}
