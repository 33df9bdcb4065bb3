using AdminApiMigrator.Testing.Tests.Probes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace AdminApiMigrator.Testing.Tests;

/// <summary>What the package leaves to us: how projects are made, and that nothing is passed over.</summary>
public class CSharpAnalyzerTestTests
{
    private const string Methods = "static void Old() { } static void Older() { } static void New() { } ";

    [Theory]
    [InlineData("class C { " + Methods + "void M() { [|Old|](); New(); } }")]
    [InlineData("{|PROBE001:Old|}(); static void Old() { }")]
    [InlineData("record R(System.DateOnly D); class C { object? o; System.Collections.Generic.List<int> l = [1]; }")]
    [InlineData("class C { string s = $$\"\"\"{{1}}\"\"\"; }")]
    public Task CodeThatIsAsMarked_Passes(string code) => new CSharpAnalyzerTest<OldCallAnalyzer> { TestCode = code }.RunAsync();

    [Theory]
    [InlineData("class C { " + Methods + "void M() => Old(); }", "PROBE001")]
    [InlineData("class C { " + Methods + "void M() => [|New|](); }", "expected \"1\" actual \"0\"")]
    [InlineData("class C { void M() => Gone(); }", "CS0103")]
    [InlineData("class C { Xunit.FactAttribute? f; }", "CS0246")]
    public Task CodeThatIsNotAsMarked_Fails(string code, string message)
        => Failure.Contains(message, () => new CSharpAnalyzerTest<OldCallAnalyzer> { TestCode = code }.RunAsync());

    [Theory]
    [InlineData(CompilerDiagnostics.Errors)]
    [InlineData(CompilerDiagnostics.None)]
    public Task AnalyzerThatThrows_FailsWithItsStack(CompilerDiagnostics level)
        => Failure.Contains(
            "at AdminApiMigrator.Testing.Tests.Probes.CrashingAnalyzer.Analyze",
            () => new CSharpAnalyzerTest<CrashingAnalyzer>
            {
                TestCode = "M(); static void M() { }",
                CompilerDiagnostics = level,
            }.RunAsync());

    [Fact]
    public async Task EditorConfig_ReachesAnalyzerAndSeverity()
    {
        var test = new CSharpAnalyzerTest<ConfiguredAnalyzer>
        {
            TestCode = "{|#0:Old|}(); {|#1:{|#2:New|}()|}; static void Old() { } static void New() { }",
        };
        test.TestState.AnalyzerConfigFiles.Add(
            ("/.editorconfig", "root = true\n[*.cs]\nprobe_name = New\ndotnet_diagnostic.PROBE001.severity = error\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("PROBE001", DiagnosticSeverity.Error).WithLocation(0));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(ConfiguredAnalyzer.Named).WithLocation(2).WithLocation(1).WithArguments("New"));
        await test.RunAsync();
    }

    [Fact]
    public async Task SecondProject_IsMadeLikeTheFirst()
    {
        var test = new CSharpAnalyzerTest<OldCallAnalyzer> { TestCode = "class D : Base { void M() => [|Old|](); }" };
        test.TestState.AdditionalProjects["Base"].Sources.Add("public class Base { public static void Old() => [|Old|](); object? o; }");
        await Failure.Contains("CS0246", () => test.RunAsync());
        test.TestState.AdditionalProjectReferences.Add("Base");
        await test.RunAsync();
    }

    [Fact]
    public async Task ReferenceThatIsGiven_Resolves()
    {
        var test = new CSharpAnalyzerTest<OldCallAnalyzer> { TestCode = "class D { Xunit.FactAttribute? f; }" };
        test.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        await test.RunAsync();
    }
}
