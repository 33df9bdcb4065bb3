using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Rules;

/// <summary>Reports URLs to the service that are longer than it takes, or that grow with the program's data until they are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UrlLengthAnalyzer : RequestAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.UrlTooLong, Descriptors.UrlGrows, Descriptors.UrlGrowsByHand];

    private protected override void Analyze(FileUnderRule file)
    {
        foreach (var request in file.Requests)
        {
            // A method that makes its URL grow whoever calls it is reported itself.
            if (request.Via.Any(own => own.Urls.Any(url => Finding(url, own, file.Options) is not null)))
            {
                continue;
            }

            var finding = request.Urls.Select(url => Finding(url, request, file.Options))
                .FirstOrDefault(static finding => finding is not null);
            if (finding is not null)
            {
                file.Report(finding);
            }
        }
    }

    private static Diagnostic? Finding(UrlShape url, Request request, MigratorOptions options)
    {
        var parts = UrlParts.Of(url);
        var least = parts.LeastBytes();
        if ((least <= PlatformFacts.UrlLimitBytes && !url.Grows) || !ServiceHosts.IsServices(parts.Host, options.Hosts))
        {
            return null;
        }

        var named = request.Via.IsEmpty && request.Url is { } expression && expression.Syntax.SyntaxTree == request.Site.Syntax.SyntaxTree
            ? expression
            : request.Site;
        var location = named.Syntax.GetLocation();
        if (least > PlatformFacts.UrlLimitBytes)
        {
            return Diagnostic.Create(Descriptors.UrlTooLong, location, least, PlatformFacts.UrlLimitBytes);
        }

        if (request.Url is { Syntax: var spelled } && Batches.Measured(spelled))
        {
            return null;
        }

        // The limit is stated for Jira and Confluence sites; that the admin API has it is not.
        var isStated = ServiceVocabulary.Hosts.Any(host =>
            host is { Service: Service.JiraCloud, PathPrefix: "" } && ServiceHosts.Is(host.Pattern, parts.Host!));
        var descriptor = IsRepeatedParameter(url) ? Descriptors.UrlGrows : Descriptors.UrlGrowsByHand;
        return Diagnostic.Create(
            descriptor,
            location,
            isStated ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            null,
            null,
            PlatformFacts.UrlLimitBytes);
    }

    /// <summary>
    /// Whether every item that the URL grows by is a parameter of its own (accountId=1&amp;accountId=2), so that a list can be sent in parts;
    /// items inside one value (key in (A, B)) cannot be told apart from here.
    /// </summary>
    private static bool IsRepeatedParameter(UrlShape url) => url.Pieces.All(static piece => piece.Hole is not { Grows: true } hole || GrowingList.RepeatsParameter(hole.Value.Syntax));
}
