using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Rules;

/// <summary>A rule on the requests that the code of a file sends. A file without text of the service never reaches it.</summary>
public abstract class RequestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            // Made here, so that the symbols are resolved once and only where a finding asks for them.
            var client = new Lazy<ClientTypes?>(() => ClientTypes.In(start.Compilation));
            start.RegisterSemanticModelAction(file => Analyze(file, client));
        });
    }

    private protected abstract void Analyze(FileUnderRule file);

    private void Analyze(SemanticModelAnalysisContext context, Lazy<ClientTypes?> client)
    {
        var finder = RequestFinder.For(context.SemanticModel.Compilation);
        if (finder.Text.MayBeIn(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            Analyze(new FileUnderRule(context, finder, client));
        }
    }
}

/// <summary>What a rule is given: a file, what it sends, and the options that hold for it.</summary>
internal sealed class FileUnderRule(SemanticModelAnalysisContext context, RequestFinder finder, Lazy<ClientTypes?> client)
{
    public RequestFinder Finder => finder;

    public SemanticModel Model => context.SemanticModel;

    public CancellationToken Cancellation => context.CancellationToken;

    public ImmutableArray<Request> Requests { get; } = finder.In(context.SemanticModel, context.CancellationToken);

    public MigratorOptions Options { get; } =
        new(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.SemanticModel.SyntaxTree));

    /// <summary>The client's types; null when the project does not reference its package.</summary>
    public ClientTypes? Client => client.Value;

    /// <summary>Reports the finding, unless it is of code that never runs.</summary>
    public void Report(Diagnostic finding)
    {
        var place = Model.SyntaxTree.GetRoot(Cancellation).FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true);
        if (!Unreachable.Holds(place, Model))
        {
            context.ReportDiagnostic(finding);
        }
    }
}
