using System.Collections.Immutable;
using AdminApiMigrator.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Rules;

/// <summary>
/// Reports tokens that stand in source, in code or in a comment: whoever reads the file can use them, and the service revokes those it
/// finds in public. A token is told by its prefix and a least length; its exact length is not fixed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenInSourceAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Found = new(
        DiagnosticIds.TokenInSource,
        "Token in source",
        "A token that begins with {0} stands in source; revoke it, and read its successor from configuration or a secret store",
        HelpPages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A token in source is known to everybody who can read the file, and no expiry can be seen from it.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.TokenInSource));

    private static readonly ImmutableArray<string> Prefixes = [.. PlatformFacts.TokenPrefixes.Select(static known => known.Prefix)];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Found];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Generated code is committed and read like any other.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxTreeAction(static file =>
        {
            var text = file.Tree.GetText(file.CancellationToken);
            if (TextSearch.ContainsAny(text, Prefixes))
            {
                Report(file, text.ToString());
            }
        });
    }

    private static void Report(SyntaxTreeAnalysisContext file, string text)
    {
        foreach (var known in PlatformFacts.TokenPrefixes)
        {
            for (var start = text.IndexOf(known.Prefix, StringComparison.Ordinal); start >= 0; start = text.IndexOf(known.Prefix, start + 1, StringComparison.Ordinal))
            {
                var end = start;
                while (end < text.Length && IsTokenCharacter(text[end]))
                {
                    end++;
                }

                if (end - start >= known.MinimumLength && (start == 0 || !IsTokenCharacter(text[start - 1])))
                {
                    file.ReportDiagnostic(Diagnostic.Create(Found, Location.Create(file.Tree, TextSpan.FromBounds(start, end)), known.Prefix));
                }
            }
        }
    }

    private static bool IsTokenCharacter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '=';
}
