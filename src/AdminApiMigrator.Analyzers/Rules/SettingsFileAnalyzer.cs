using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Rules;

/// <summary>
/// Reports removed endpoints and tokens in the files that a project hands to analyzers beside its code: settings, request files, launch
/// profiles. Nothing is fixed there: what reads the value decides what may stand in it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SettingsFileAnalyzer : DiagnosticAnalyzer
{
    /// <summary>What every path of a removed endpoint holds; JSON may write the slash with a backslash before it.</summary>
    private static readonly ImmutableArray<string> Needles =
    [
        .. ServiceVocabulary.PathNeedles,
        .. ServiceVocabulary.PathNeedles.Where(static needle => needle.Contains('/')).Select(static needle => needle.Replace("/", "\\/")),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.RemovedEndpointNamed, Descriptors.TokenInSource];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        if (SettingsFileKind.Of(context.AdditionalFile.Path) is not { } style
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var (span, prefix) in TokenText.In(text))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.TokenInSource, LocationOf(context.AdditionalFile, text, span), prefix));
        }

        if (TextSearch.ContainsAny(text, Needles))
        {
            ReportEndpoints(context, text, style);
        }
    }

    private static void ReportEndpoints(AdditionalFileAnalysisContext context, SourceText source, CommentStyle style)
    {
        var options = new MigratorOptions(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile));
        var text = Comments.Blanked(source.ToString(), style);
        var variables = style == CommentStyle.Http ? FileVariables.In(text) : ImmutableDictionary<string, string>.Empty;
        var hasBase = new Lazy<bool>(() => ServiceBase.StandsIn(text));
        foreach (var url in WrittenUrls.In(text, [.. Needles, .. FileVariables.WordsFor(variables, Needles)], style == CommentStyle.Http))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var shape = url.Shape(variables, options.Hosts);
            if (EndpointMatcher.Match(shape, url.Method, options.Hosts, hasBase) is { Endpoint.Status: EndpointStatus.Removed } match
                && !options.ExcludedEndpoints.Contains(match.Endpoint.Id)
                && (style != CommentStyle.Json || shape.IsAbsolute || !AddressBeside.IsAnothers(text, url.Span.Start, options.Hosts)))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.RemovedEndpointNamed,
                    LocationOf(context.AdditionalFile, source, url.Span),
                    EndpointText.Properties(match),
                    url.Text,
                    EndpointText.Of(match, options)));
            }
        }
    }

    private static Location LocationOf(AdditionalText file, SourceText text, TextSpan span) =>
        Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
}
