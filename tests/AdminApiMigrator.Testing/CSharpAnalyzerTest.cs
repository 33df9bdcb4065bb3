using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AdminApiMigrator.Testing;

/// <summary>
/// Microsoft's test of an analyzer over <see cref="SdkProject"/>s. Its verdict depends on no clock: the time-out of the package only
/// bounds the search for the best wording once a test has failed.
/// </summary>
public class CSharpAnalyzerTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>A test over .NET 10 in which <c>$$</c> is code, as raw strings have it.</summary>
    public CSharpAnalyzerTest()
    {
        MarkupOptions = MarkupOptions.TreatPositionIndicatorsAsCode;
        ReferenceAssemblies = SdkProject.Framework;
        SolutionTransforms.Add(static (solution, _) => SdkProject.Configure(solution));
    }

    /// <summary>A workspace on the services that all tests share; the package composes them anew for each.</summary>
    protected override Task<Workspace> CreateWorkspaceImplAsync() => Task.FromResult<Workspace>(new AdhocWorkspace());

    /// <summary>Leaves severities to .editorconfig, as a build does.</summary>
    protected override Project ApplyCompilationOptions(Project project)
        => SdkProject.WithEditorConfigSeverities(base.ApplyCompilationOptions(project));
}
