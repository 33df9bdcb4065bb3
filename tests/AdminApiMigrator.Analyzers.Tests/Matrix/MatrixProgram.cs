using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdminApiMigrator.Analyzers.Tests.Libraries;
using AdminApiMigrator.Client;
using AdminApiMigrator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Analyzers.Tests.Matrix;

/// <summary>What a cell of the matrix came to.</summary>
internal enum Outcome
{
    /// <summary>As it should be: the one finding at its line, or silence.</summary>
    Right,

    /// <summary>A request that must be found is not.</summary>
    Missing,

    /// <summary>A finding where there must be none.</summary>
    Noisy,

    /// <summary>One finding, at another line.</summary>
    Misplaced,

    /// <summary>More than one finding.</summary>
    Repeated,
}

/// <summary>One cell: a value goes through a construct into a place of a request.</summary>
/// <param name="Construct">What the value goes through.</param>
/// <param name="Sink">What sends it.</param>
/// <param name="Slot">The place it goes into.</param>
/// <param name="IsTwin">Whether the program is the silent twin, with a value that must not be found.</param>
internal sealed record MatrixProgram(Construct Construct, Sink Sink, Slot Slot, bool IsTwin)
{
    private const string Mark = "/*!*/";

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Senders;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    private static readonly ConcurrentDictionary<string, CSharpCompilation> Compilations = new(StringComparer.Ordinal);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        new DeprecatedEndpointAnalyzer(),
        new TokenWithoutExpiryAnalyzer(),
    ];

    /// <summary>Every cell that makes sense: a construct that asks something of a value is left to those that have it.</summary>
    public static IReadOnlyList<MatrixProgram> All { get; } =
    [
        .. from construct in Constructs.All
           from sink in Sinks.All
           from slot in sink.Slots
           where (construct.Needs & ~slot.Has) == 0
           from isTwin in construct.DropsValue || sink.SendsNothing ? new[] { false } : [false, true]
           select new MatrixProgram(construct, sink, slot, isTwin),
    ];

    /// <summary>The cell's name in tables and in the list of known gaps.</summary>
    public string Name => $"{Construct.Name} | {Slot.Kind} | {Sink.Name}{(IsTwin ? " | twin" : "")}";

    /// <summary>Whether a finding is expected.</summary>
    public bool IsFound => !IsTwin && !Construct.DropsValue && !Sink.SendsNothing;

    /// <summary>The file whose class sends.</summary>
    public string MainFile => $$"""
        {{Usings}}
        {{Sink.Usings}}

        namespace Jobs;

        internal sealed class Job({{Parameters}}){{(Construct.Base.Length > 0 ? " : " + Fill(Construct.Base) : "")}}
        {
            {{Indent(Fill(Construct.Members), 1)}}

            public async Task RunAsync()
            {
                {{Indent(Fill(Statements), 2)}}
            }
        }
        """;

    /// <summary>The file with the types that the construct declares.</summary>
    public string TypesFile => $"{Usings}\n{Sink.Usings}\n\nnamespace Jobs;\n\n{Fill(Construct.Types)}\n";

    private string Parameters =>
        string.Join(", ", new[] { Sink.Parameter, Fill(Construct.Parameter) }.Where(static parameter => parameter.Length > 0));

    private string Statements => (Construct.Statements + Construct.Members).Contains("$SINK", StringComparison.Ordinal)
        ? Construct.Statements
        : Construct.Statements + "\n$SINK";

    /// <summary>Compiles the program, which must succeed, runs the analyzers and holds what they say against what is expected.</summary>
    public async Task<Outcome> JudgeAsync()
    {
        var (main, types) = (MainFile, TypesFile);
        SyntaxTree[] trees = [CSharpSyntaxTree.ParseText(main, Language, "Main.cs"), CSharpSyntaxTree.ParseText(types, Language,
            "Types.cs")];
        var compilation = Compilations.GetOrAdd(Sink.Library ?? "", static library => Compile(library)).AddSyntaxTrees(trees);
        var errors = trees.SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics())
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"{Name} does not compile:\n{string.Join('\n', errors)}\n{main}\n{types}");

        var failures = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => failures.Enqueue(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var findings = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        Assert.True(failures.IsEmpty, $"{Name}: {string.Join('\n', failures)}\n{main}\n{types}");

        return findings switch
        {
            [] => IsFound ? Outcome.Missing : Outcome.Right,
            _ when !IsFound => Outcome.Noisy,
            [var only] => IsExpected(only) ? Outcome.Right : Outcome.Misplaced,
            _ => Outcome.Repeated,
        };
    }

    private bool IsExpected(Diagnostic finding) => IsMarked(finding.Location) && (Slot.Kind == ValueKind.Body
        ? finding.Id == DiagnosticIds.TokenWithoutExpiry
        : finding.Id is DiagnosticIds.RemovedEndpoint or DiagnosticIds.RemovedEndpointByHand);

    private static bool IsMarked(Location location) => location.SourceTree!.GetText().Lines
        .GetLineFromPosition(location.SourceSpan.Start).ToString().Contains(Mark, StringComparison.Ordinal);

    private static CSharpCompilation Compile(string library)
    {
        var senders = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Matrix", "Senders.cs.txt"));
        var files = new List<(string Path, string Text)> { ("Senders.cs", senders) };
        if (Library.StubOf(library) is { } stub)
        {
            files.Add(("Stub.cs", stub));
        }

        return Findings.Compile()
            .WithOptions(new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddReferences([MetadataReference.CreateFromFile(typeof(AdminApiClient).Assembly.Location), .. Library.ReferencesOf(library)])
            .AddSyntaxTrees([.. files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, Language, file.Path))]);
    }

    private static string Indent(string text, int levels) =>
        text.Replace("\n", "\n" + new string(' ', levels * 4), StringComparison.Ordinal);

    private string Fill(string template) => template
        .Replace("$SINK", Slot.Code.Replace("$X", Construct.Value, StringComparison.Ordinal), StringComparison.Ordinal)
        .Replace("$PARAMETERS", Sink.Parameter, StringComparison.Ordinal)
        .Replace("$ARGUMENTS", Sink.Parameter.Length > 0 ? Sink.Parameter.Split(' ')[^1] + ", " : "", StringComparison.Ordinal)
        .Replace("$T", Slot.Type, StringComparison.Ordinal)
        .Replace("$V", IsTwin ? Slot.Silent : Slot.Found, StringComparison.Ordinal)
        .Replace("$W", IsTwin || Construct.DropsValue ? Slot.SilentOther : Slot.Other, StringComparison.Ordinal);
}
