using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using AdminApiMigrator.Analyzers.Tests.Libraries;
using AdminApiMigrator.Client;
using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit.Abstractions;

namespace AdminApiMigrator.Analyzers.Tests;

/// <summary>
/// Cuts, swaps and doubles tokens of the cases: whatever the code, no analyzer throws and none takes long. The seed and the number of
/// mutants are fixed, so that a failure comes back; ADMINAPI_FUZZ_MUTANTS and ADMINAPI_FUZZ_SEED give a longer or another run. Every
/// failure is printed, and the slowest mutants with their numbers: run
/// <c>ADMINAPI_FUZZ_MUTANTS=20000 dotnet test --filter FuzzTests -l "console;verbosity=detailed"</c> in this folder.
/// </summary>
public sealed partial class FuzzTests(ITestOutputHelper output)
{
    /// <summary>A hundred times what a mutant takes, so that only a reading without end goes over it.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(DeprecatedEndpointAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly MetadataReference Client = MetadataReference.CreateFromFile(typeof(AdminApiClient).Assembly.Location);

    private sealed record Program(string[] Files, MetadataReference[] References);

    [Fact]
    public async Task MutatedCases_ThrowNothingAndEndSoon()
    {
        var random = new Random(Setting("ADMINAPI_FUZZ_SEED", 20261121));
        var programs = FixtureFiles.Below("Cases").Select(static row => Read((string)row[0])).ToArray();
        var times = new List<(TimeSpan Time, int Mutant)>();
        var failures = new List<string>();
        var total = Stopwatch.StartNew();
        var findings = 0;
        var left = 0;
        var mutants = Setting("ADMINAPI_FUZZ_MUTANTS", 500);
        for (var i = 0; i < mutants; i++)
        {
            var program = programs[random.Next(programs.Length)];
            var files = program.Files.ToArray();
            var at = random.Next(files.Length);
            var watch = Stopwatch.StartNew();
            files[at] = Mutate(files[at], programs[random.Next(programs.Length)].Files[0], random);
            if (await AnalyzeAsync(i, files, program.References, failures) is not { } found)
            {
                left++;
                continue;
            }

            findings += found;
            times.Add((watch.Elapsed, i));
        }

        var slowest = times.OrderByDescending(static one => one.Time).Take(5).Select(static one => $"{one.Time.TotalMilliseconds:F0} ms "
            + $"(mutant {one.Mutant})");
        output.WriteLine($"{mutants} mutants of {programs.Length} programs, {findings} findings, {left} left to the compiler, "
            + $"{total.Elapsed.TotalSeconds:F0} s");
        output.WriteLine($"slowest: {string.Join(", ", slowest)}");
        output.WriteLine($"{failures.Count} failures");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
        Assert.NotEqual(0, findings);
        Assert.True(left <= 1 + (mutants / 1000), $"the compiler itself did not finish {left} mutants");
    }

    /// <summary>
    /// How many findings there are; null for code over which the compiler itself, without any analyzer, does not come to an end.
    /// </summary>
    private static async Task<int?> AnalyzeAsync(
        int mutant,
        string[] files,
        IEnumerable<MetadataReference> references,
        List<string> failures)
    {
        var compilation = CSharpCompilation.Create(
            "Mutant",
            files.Select(static (text, index) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview),
                $"File{index}.cs")),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));

        // Roslyn 4.14 waits for itself over some broken primary constructors.
        var alone = Task.Run(() => compilation.Clone().GetDiagnostics());
        if (await Task.WhenAny(alone, Task.Delay(MostTime)) != alone)
        {
            return null;
        }

        var thrown = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, analyzer, _) =>
            {
                lock (thrown)
                {
                    thrown.Add($"{analyzer.GetType().Name} threw {exception}");
                }
            },
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var analysis = compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        if (await Task.WhenAny(analysis, Task.Delay(MostTime)) != analysis)
        {
            failures.Add($"mutant {mutant} is not read within {MostTime}:\n{string.Join("\n----\n", files)}");
            return 0;
        }

        var found = await analysis;
        if (thrown.Count > 0)
        {
            failures.Add($"mutant {mutant}: {string.Join('\n', thrown)}\n{string.Join("\n----\n", files)}");
        }

        return found.Length;
    }

    private static string Mutate(string text, string other, Random random)
    {
        var tokens = SyntaxFactory.ParseTokens(text).Select(static token => token.ToFullString()).ToList();
        for (var changes = random.Next(1, 5); changes > 0 && tokens.Count > 8; changes--)
        {
            var (from, count, to) = (random.Next(tokens.Count - 8), random.Next(1, 8), random.Next(tokens.Count - 8));
            switch (random.Next(4))
            {
                case 0:
                    tokens.RemoveRange(from, count);
                    break;
                case 1:
                    (tokens[from], tokens[to]) = (tokens[to], tokens[from]);
                    break;
                case 2:
                    tokens.InsertRange(to, tokens.GetRange(from, count));
                    break;
                default:
                    var foreign = SyntaxFactory.ParseTokens(other).Select(static token => token.ToFullString()).ToList();
                    tokens.InsertRange(to, foreign.GetRange(random.Next(foreign.Count - 1), 1));
                    break;
            }
        }

        return string.Concat(tokens);
    }

    private static Program Read(string path)
    {
        var test = new CSharpAnalyzerTest<DeprecatedEndpointAnalyzer>();
        FixtureFile.Load(path).ApplyTo(test);
        if (Library.OfCase(path) is { } library)
        {
            Library.AddTo(test.TestState, library);
        }

        return new Program(
            [.. test.TestState.Sources.Select(static source => Markup().Replace(source.content.ToString(), "").Replace("// <auto-generated/>", "", StringComparison.Ordinal))],
            [.. SdkProject.References, Client, .. test.TestState.AdditionalReferences]);
    }

    [GeneratedRegex(@"\{\|[A-Z0-9#]+:|\|\}")]
    private static partial Regex Markup();

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : otherwise;
}
