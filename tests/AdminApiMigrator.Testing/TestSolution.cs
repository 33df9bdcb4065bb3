using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Testing;

/// <summary>A solution as it stands on disk between two steps, with all that compiler and analyzers say of it.</summary>
internal sealed record Snapshot(Solution Solution, ImmutableArray<Diagnostic> Compiler, ImmutableArray<Diagnostic> Analyzers)
{
    public IEnumerable<(string Path, string Text)> Files => TestSolution.TextsOf(Solution).Select(f => (f.Path, f.Text.ToString()));
}

/// <summary>
/// Makes snapshots of one test's solution. Texts are always parsed anew, as a host does that saves and reads again: a fix whose
/// tree says something else than its text is found out. A text seen before in the test is not analyzed again.
/// </summary>
internal sealed class TestSolution(Solution original, ImmutableArray<DiagnosticAnalyzer> analyzers, Action<string> fail)
{
    // The SDK silences these for every project: a library of an older framework version is the rule, not a finding.
    private static readonly Dictionary<string, ReportDiagnostic> SilentInEveryProject = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private readonly Dictionary<string, Snapshot> _seen = new(StringComparer.Ordinal);

    public static Solution Build(SolutionState state, IReadOnlyDictionary<string, MarkedText> texts, ReferenceAssemblies framework)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        var ids = state.Projects.ToDictionary(p => p.Name, p => ProjectId.CreateNewId(p.Name));
        foreach (var project in state.Projects)
        {
            var id = ids[project.Name];
            var sources = project.Sources.Select(s => (Path: project.PathOf(s.filename), s.content)).ToArray();
            var options = new CSharpCompilationOptions(
                project.OutputKind ?? KindOf(sources.Select(s => texts[s.Path].Text)),
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: SilentInEveryProject);
            solution = solution
                .AddProject(id, project.Name, project.Name, LanguageNames.CSharp)
                .WithProjectFilePath(id, $"{project.Folder}{project.Name}.csproj")
                .WithProjectCompilationOptions(id, options)
                .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Latest))
                .AddMetadataReferences(id, framework.References.Concat(project.AdditionalReferences));
            foreach (var (path, content) in sources)
            {
                solution = solution.AddDocument(DocumentId.CreateNewId(id), NameOf(path), Encoded(texts[path].Text, content), filePath: path);
            }

            foreach (var (filename, content) in project.AdditionalFiles)
            {
                var path = project.PathOf(filename);
                var text = Encoded(texts[path].Text, content);
                solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), NameOf(path), text, filePath: path);
            }

            foreach (var (filename, content) in state.AnalyzerConfigFiles.Concat(project.AnalyzerConfigFiles).Distinct())
            {
                var path = ProjectState.ConfigPathOf(filename);
                solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), NameOf(path), content, filePath: path);
            }
        }

        foreach (var project in state.Projects)
        {
            foreach (var name in project.AdditionalProjectReferences)
            {
                solution = solution.AddProjectReference(ids[project.Name], new ProjectReference(ids[name]));
            }
        }

        return solution;
    }

    public static IEnumerable<(DocumentId Id, string Path, SourceText Text)> TextsOf(Solution solution)
        => solution.Projects
            .SelectMany(static p => p.Documents.Concat(p.AdditionalDocuments))
            .Where(static d => d is not SourceGeneratedDocument)
            .Select(static d => (d.Id, d.FilePath ?? d.Name, d.TryGetText(out var text) ? text : d.GetTextAsync().GetAwaiter().GetResult()))
            .OrderBy(static d => d.Item2, StringComparer.Ordinal);

    public async Task<Snapshot> SnapshotAsync(Solution solution, CancellationToken cancellationToken)
    {
        var texts = TextsOf(solution).ToArray();
        var key = string.Join('\0', texts.Select(static t => $"{t.Id.Id}\0{t.Text}"));
        if (!_seen.TryGetValue(key, out var snapshot))
        {
            var reread = texts.Aggregate(original, WithText);
            snapshot = await AnalyzeAsync(reread, cancellationToken);
            _seen.Add(key, snapshot);
        }

        return snapshot;
    }

    /// <summary>What the analyzers report once a line stands on top of every C# file.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzersOnAsync(string firstLine, CancellationToken cancellationToken)
    {
        var changed = original;
        foreach (var document in original.Projects.SelectMany(static p => p.Documents))
        {
            var text = await document.GetTextAsync(cancellationToken);
            changed = changed.WithDocumentText(document.Id, SourceText.From(firstLine + "\n" + text));
        }

        return (await AnalyzeAsync(changed, cancellationToken)).Analyzers;
    }

    private static Solution WithText(Solution solution, (DocumentId Id, string Path, SourceText Text) file)
    {
        var text = SourceText.From(file.Text.ToString(), file.Text.Encoding);
        return solution.ContainsDocument(file.Id)
            ? solution.WithDocumentText(file.Id, text)
            : solution.WithAdditionalDocumentText(file.Id, text);
    }

    private async Task<Snapshot> AnalyzeAsync(Solution solution, CancellationToken cancellationToken)
    {
        var compiler = ImmutableArray.CreateBuilder<Diagnostic>();
        var reported = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync(cancellationToken))!;
            compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(Enabled(compilation.Options)));
            compiler.AddRange(compilation.GetDiagnostics(cancellationToken).Where(static d => !d.IsSuppressed));
            if (analyzers.IsEmpty)
            {
                continue;
            }

            var crashes = new List<string>();
            var options = new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions,
                (exception, analyzer, _) =>
                {
                    lock (crashes)
                    {
                        crashes.Add($"AD0001: {analyzer.GetType().Name} threw\n{exception}");
                    }
                },
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false);
            reported.AddRange(await compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken));
            if (crashes.Count > 0)
            {
                fail(string.Join('\n', crashes.Distinct()));
            }
        }

        return new Snapshot(solution, InOrder(compiler), InOrder(reported));
    }

    // A rule that is off by default is tested all the same.
    private ImmutableDictionary<string, ReportDiagnostic> Enabled(CompilationOptions options)
        => options.SpecificDiagnosticOptions.AddRange(analyzers
            .SelectMany(static a => a.SupportedDiagnostics)
            .Where(d => !d.IsEnabledByDefault && !options.SpecificDiagnosticOptions.ContainsKey(d.Id))
            .DistinctBy(static d => d.Id)
            .Select(static d => KeyValuePair.Create(d.Id, d.DefaultSeverity switch
            {
                DiagnosticSeverity.Error => ReportDiagnostic.Error,
                DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
                DiagnosticSeverity.Info => ReportDiagnostic.Info,
                _ => ReportDiagnostic.Hidden,
            })));

    private static ImmutableArray<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics
            .OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static d => d.Location.SourceSpan)
            .ThenBy(static d => d.Id, StringComparer.Ordinal)];

    private static OutputKind KindOf(IEnumerable<string> sources)
        => sources.Any(static text => CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot().Members.Any(static m => m is GlobalStatementSyntax))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;

    private static SourceText Encoded(string text, SourceText original) => SourceText.From(text, original.Encoding);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
