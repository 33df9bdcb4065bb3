using System.Collections.Immutable;
using AdminApiMigrator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Benchmarks.InProcess;

/// <summary>What a run in this process took.</summary>
/// <param name="Milliseconds">Processor time of all threads.</param>
/// <param name="Megabytes">What was allocated, of which most is free again at the end.</param>
internal readonly record struct Effort(double Milliseconds, double Megabytes)
{
    public static Effort operator -(Effort left, Effort right) => new(left.Milliseconds - right.Milliseconds,
        left.Megabytes - right.Megabytes);

    /// <summary>Runs an action after a full collection and says what it took.</summary>
    public static Effort Of(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        action();
        return new(
            (Environment.CpuUsage.TotalTime - time).TotalMilliseconds,
            (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6);
    }

    /// <summary>The least time and the least allocation of several runs: what others on the machine add is never negative.</summary>
    public static Effort Least(IReadOnlyCollection<Effort> efforts) => new(efforts.Min(static e => e.Milliseconds), efforts.Min(
        static e => e.Megabytes));
}

/// <summary>
/// Compiles and analyzes texts in this process, on one thread, so that one idiom can be measured without the start of a compiler.
/// </summary>
internal static class AnalyzerCost
{
    /// <summary>The compiler charges for any analyzer; this is subtracted.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> Empty = [new EmptyAnalyzer()];

    /// <summary>Every analyzer of the product.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> All =
    [
        .. typeof(DeprecatedEndpointAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static file => Path.GetFileName(file) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.",
                    StringComparison.Ordinal)
                    || name is "netstandard.dll" or "mscorlib.dll" or "AdminApiMigrator.Client.dll"))
            .Select(static file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>Kept, so that every compilation shares what the first has read of the references, as builds on a server do.</summary>
    private static readonly CSharpCompilation WithoutFiles = CSharpCompilation.Create(
        "Measured",
        references: References,
        options: new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A compilation of the texts, nothing of it bound yet.</summary>
    public static CSharpCompilation Compile(IEnumerable<string> files)
    {
        _ = WithoutFiles.GetSpecialType(SpecialType.System_Object);
        SyntaxTree[] trees =
        [
            .. files.Select(static (text, index) =>
                CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), $"File{index}.cs")),
        ];
        return WithoutFiles.AddSyntaxTrees(trees);
    }

    /// <summary>The compiler's diagnostics and the analyzers', as a build asks for them.</summary>
    /// <exception cref="InvalidOperationException">An analyzer threw.</exception>
    public static ImmutableArray<Diagnostic> Analyze(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        With(compilation, analyzers).GetAllDiagnosticsAsync().GetAwaiter().GetResult();

    /// <summary>The analyzers on a compilation, one thread, an exception of theirs not swallowed.</summary>
    public static CompilationWithAnalyzers With(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        compilation.WithAnalyzers(
        analyzers,
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            static (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer.GetType().Name} threw {exception}",
                exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));
}
