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

    private static readonly MetadataReference[] References =
    [
        MetadataReference.CreateFromFile(typeof(AdminApiClient).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Scenario).Assembly.Location),
    ];

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
        var start = SdkProject.Create("TestProject", [("/0/" + FileName, source), ("/0/GlobalUsings.cs", Usings)], References).Solution;
        await RefuseWarningsAsync("the old program", start);
        var bulk = new BulkFix(Analyzers, Fixers);
        var (end, findings) = await bulk.ApplyAsync(start);
        await RefuseWarningsAsync("the rewritten program", end);

        return new RewrittenProgram(
            await EmitAsync(start),
            await EmitAsync(end),
            await TextAsync(end),
            [.. findings.Select(Applied)],
            [.. (await bulk.FindingsAsync(end))
                .Where(static d => d.Id == DiagnosticIds.RemovedEndpointByHand)
                .Select(static d => d.Properties[FindingProperties.Reason]!)]);

        async Task RefuseWarningsAsync(string what, Solution solution)
        {
            var warnings = (await BulkFix.CompilerDiagnosticsAsync(solution))
                .Where(static d => d.Severity >= DiagnosticSeverity.Warning).ToArray();
            if (warnings.Length > 0)
            {
                var listed = string.Join<Diagnostic>("\n  ", warnings);
                Assert.Fail($"{name}: {what} does not compile cleanly\n  {listed}\n{await TextAsync(solution)}");
            }
        }
    }

    private static async Task<string> TextAsync(Solution solution)
        => (await solution.Projects.Single().Documents.Single(static d => d.Name == FileName).GetTextAsync()).ToString();

    private static AppliedFix Applied(Diagnostic diagnostic) => new(
        diagnostic.Id,
        diagnostic.Properties.GetValueOrDefault(FindingProperties.Endpoint) ?? "",
        diagnostic.Properties.GetValueOrDefault(FindingProperties.Form) is { } form ? Enum.Parse<RewriteForm>(form) : null);

    private static async Task<byte[]> EmitAsync(Solution solution)
    {
        var compilation = await solution.Projects.Single().GetCompilationAsync();
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
