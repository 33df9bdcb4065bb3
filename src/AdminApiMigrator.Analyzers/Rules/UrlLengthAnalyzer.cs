using System.Collections.Immutable;
using AdminApiMigrator.Matching;
using AdminApiMigrator.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Rules;

/// <summary>Reports URLs to the service that are longer than it takes, or that grow with the program's data until they are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UrlLengthAnalyzer : RequestAnalyzer
{
    private static readonly DiagnosticDescriptor TooLong = new(
        DiagnosticIds.UrlTooLong,
        "URL longer than the service takes",
        "This URL has at least {0} bytes; the service refuses more than {1} with 413 and closes the connection",
        HelpPages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The length counts path and query after percent-encoding.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.UrlTooLong));

    private static readonly DiagnosticDescriptor Grows = new(
        DiagnosticIds.UrlGrows,
        "URL that grows with a list of ids",
        "This URL grows with every id of a list; the service refuses more than {0} bytes with 413, so send the list in batches",
        HelpPages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each item stands in a parameter of its own, so the answers of several requests can be put together.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.UrlGrows));

    private static readonly DiagnosticDescriptor GrowsByHand = new(
        DiagnosticIds.UrlGrowsByHand,
        "URL that grows with its input",
        "This URL grows with its input; the service refuses more than {0} bytes with 413, so send it as a POST or restrict the input",
        HelpPages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The input stands in one expression, so whether several requests give the same answer is for a person to say.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.UrlGrowsByHand));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [TooLong, Grows, GrowsByHand];

    private protected override void Analyze(FileUnderRule file)
    {
        foreach (var request in file.Requests)
        {
            // A method that makes its URL grow whoever calls it is reported itself.
            if (request.Via.Any(own => own.Urls.Any(url => Finding(url, own, file.Options) is not null)))
            {
                continue;
            }

            if (request.Urls.Select(url => Finding(url, request, file.Options)).FirstOrDefault(static finding => finding is not null) is { } found)
            {
                file.Report(found);
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

        var named = request.Via.IsEmpty && request.Url is { } expression && expression.Syntax.SyntaxTree == request.Site.Syntax.SyntaxTree ? expression : request.Site;
        var location = named.Syntax.GetLocation();
        if (least > PlatformFacts.UrlLimitBytes)
        {
            return Diagnostic.Create(TooLong, location, least, PlatformFacts.UrlLimitBytes);
        }

        if (request.Url is { Syntax: var spelled } && Batches.Measured(spelled))
        {
            return null;
        }

        // The limit is stated for Jira and Confluence sites; that the admin API has it is not.
        var isStated = parts.Host!.EndsWith(".atlassian.net", StringComparison.Ordinal);
        var descriptor = GrowingList.IsRepeatedParameter(url) ? Grows : GrowsByHand;
        return Diagnostic.Create(descriptor, location, isStated ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, null, null, PlatformFacts.UrlLimitBytes);
    }
}
