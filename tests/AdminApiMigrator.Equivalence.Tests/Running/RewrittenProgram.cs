using System.Collections.Immutable;
using AdminApiMigrator.Client;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Equivalence.Tests.Running;

/// <summary>One finding that was fixed.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Endpoint">The catalogue id of the endpoint; empty where the finding is about something else.</param>
/// <param name="Form">What the call became; null where the fix makes no call of the client.</param>
internal sealed record AppliedFix(string Id, string Endpoint, RewriteForm? Form);

/// <summary>A program before and after all the fixes there are, as compiled.</summary>
/// <param name="Before">The old program's assembly.</param>
/// <param name="After">The new program's assembly; the old one's where nothing was fixed.</param>
/// <param name="Text">The new program's source.</param>
/// <param name="Fixes">What was fixed.</param>
/// <param name="ByHand">The reasons of findings that are left for a person.</param>
internal sealed record RewrittenProgram(
    byte[] Before, byte[] After, string Text, IReadOnlyList<AppliedFix> Fixes, IReadOnlyList<string> ByHand)
{
    // What the SDK gives every project, and the types that the harness hands in.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using AdminApiMigrator.Equivalence;
        """;

    private const string FileName = "Program.cs";

    /// <summary>Every analyzer of the package.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = InstancesOf<DiagnosticAnalyzer>(typeof(Rules.DeprecatedEndpointAnalyzer));

    /// <summary>Every fix of the package.</summary>
    public static ImmutableArray<CodeFixProvider> Fixers { get; } = InstancesOf<CodeFixProvider>(typeof(MigrateEndpointFix));

    /// <summary>
    /// Rewrites by Fix All in the solution, as bulk fixers do, and insists that nothing is left for a second run and that neither program
    /// brings a compiler warning.
    /// </summary>
    public static async Task<RewrittenProgram> OfAsync(string name, string source)
    {
        var state = new SolutionState();
        state.Sources.Add((FileName, source));
        state.Sources.Add(("GlobalUsings.cs", Usings));
        state.AdditionalReferences.Add(typeof(AdminApiClient).Assembly);
        state.AdditionalReferences.Add(typeof(Scenario).Assembly);
        var texts = state.Sources.ToDictionary(s => state.PathOf(s.filename), s => new MarkedText(s.content.ToString(), []));

        var built = TestSolution.Build(state, texts, ReferenceAssemblies.Net100);
        var solution = new TestSolution(built, Analyzers, Fail);
        var start = await solution.SnapshotAsync(built, CancellationToken.None);
        RefuseWarnings("the old program", start);
        var fixes = new FixRun(solution, Fixers, index: null, key: null, Fail);
        var offers = await fixes.OffersAsync(start, CancellationToken.None);
        var end = await fixes.AllAsync(start, offers, FixAllScope.Solution, rounds: 1, CancellationToken.None);
        RefuseWarnings("the rewritten program", end);

        return new RewrittenProgram(
            await EmitAsync(start),
            await EmitAsync(end),
            end.Files.Single(static f => f.Path.EndsWith("/" + FileName, StringComparison.Ordinal)).Text,
            [.. offers.Select(static offer => Applied(offer.Diagnostic))],
            [.. end.Analyzers.Where(static d => d.Id == DiagnosticIds.RemovedEndpointByHand).Select(static d => d.Properties[FindingProperties.Reason]!)]);

        void Fail(string message) => Assert.Fail($"{name}: {message}");

        void RefuseWarnings(string what, Snapshot snapshot)
        {
            var warnings = snapshot.Compiler.Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(static d => d.ToString()).ToArray();
            if (warnings.Length > 0)
            {
                Fail($"{what} does not compile cleanly\n  {string.Join("\n  ", warnings)}\n{snapshot.Files.First(static f => f.Path.EndsWith(FileName, StringComparison.Ordinal)).Text}");
            }
        }
    }

    private static AppliedFix Applied(Diagnostic diagnostic) => new(
        diagnostic.Id,
        diagnostic.Properties.GetValueOrDefault(FindingProperties.Endpoint) ?? "",
        diagnostic.Properties.GetValueOrDefault(FindingProperties.Form) is { } form ? Enum.Parse<RewriteForm>(form) : null);

    private static async Task<byte[]> EmitAsync(Snapshot snapshot)
    {
        var compilation = await snapshot.Solution.Projects.Single().GetCompilationAsync();
        using var assembly = new MemoryStream();
        Assert.True(compilation!.Emit(assembly).Success);
        return assembly.ToArray();
    }

    private static ImmutableArray<T> InstancesOf<T>(Type neighbour)
        => [.. neighbour.Assembly.GetTypes()
            .Where(static type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (T)Activator.CreateInstance(type)!)];
}
