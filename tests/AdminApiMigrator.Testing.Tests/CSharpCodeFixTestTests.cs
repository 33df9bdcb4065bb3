using AdminApiMigrator.Testing.Tests.Probes;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace AdminApiMigrator.Testing.Tests;

/// <summary>What bulk hosts pass over in silence fails a test.</summary>
public class CSharpCodeFixTestTests
{
    private const string Methods = "static void Old() { } static void Older() { } static void New() { } static void Newer() { } "
        + "[System.Obsolete] static void Dated() { }";

    [Theory]
    [InlineData("[|Old|]();", "New();")]
    [InlineData("[|Old|](); [|Older|](); // kept", "New(); New(); // kept")]
    [InlineData("Dated(); [|Old|]();", "Dated(); New();")]
    public Task FixThatIsRight_Passes(string before, string after) => Test<OldCallFix>(before, after).RunAsync();

    [Theory]
    [InlineData("[|Old|]();", "Newer();", "content of '/0/Test0.cs' did not match")]
    [InlineData("[|Old|](); [|Old|]();", "New(); [|Old|]();", "content of '/0/Test0.cs' did not match")]
    [InlineData("Old();", "New();", "PROBE001")]
    public Task OutcomeThatIsWrong_Fails(string before, string after, string message)
        => Failure.Contains(message, () => Test<OldCallFix>(before, after).RunAsync());

    [Fact]
    public Task FixThatDoesNotCompile_Fails() => Fails<BrokenFix>("CS0103", "Nowhere();");

    [Fact]
    public async Task FixThatBringsAWarning_FailsUnlessDisabled()
    {
        var test = Test<WarningFix>("[|Old|]();", "Dated();");
        await Failure.Contains("brings compiler warnings that were not there before", () => test.RunAsync());
        test.DisabledDiagnostics.Add("CS0612");
        await test.RunAsync();
    }

    [Fact]
    public Task SameWarningOnceMore_Fails()
        => Failure.Contains("brings compiler warnings", () => Test<WarningFix>("Dated(); [|Old|]();", "Dated(); Dated();").RunAsync());

    [Fact]
    public async Task FixThatASecondRunChanges_Fails()
    {
        var test = Test<RestlessFix>("[|Old|]();", "New();");
        await Failure.Contains("iterations", () => test.RunAsync());
        (test.NumberOfIncrementalIterations, test.NumberOfFixAllIterations) = (2, 2);
        await Failure.Contains("leaves something for another run", () => test.RunAsync());
    }

    [Fact]
    public Task FixThatChangesNothing_Fails() => Fails<IdleFix>("did not match");

    [Fact]
    public Task FixAllThatDiffers_Fails() => Fails<TwoFacedFix>("did not match");

    [Fact]
    public Task NoFixAll_Fails() => Fails<LonelyFix>("LonelyFix has no Fix All in Solution");

    [Fact]
    public Task FixAllWithoutSolution_Fails() => Fails<NarrowFix>("did not match");

    [Fact]
    public Task TwoActions_Fail() => Fails<ChoiceFix>("2 actions are offered");

    [Fact]
    public Task NoKey_Fails() => Fails<KeylessFix>("has no equivalence key");

    [Fact]
    public async Task KeyPerPlace_Fails()
    {
        var test = Test<KeyPerPlaceFix>("[|Old|](); [|Old|]();", "New(); New();");
        await Failure.Contains("PROBE001 has several equivalence keys", () => test.RunAsync());
    }

    [Fact]
    public Task DiagnosticWithoutAction_Fails()
    {
        var test = Test<PickyFix>("[|Old|](); [|Older|]();", "New(); [|Older|]();");
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        return Failure.Contains("No fix is offered for /0/Test0.cs(6,16)", () => test.RunAsync());
    }

    [Fact]
    public Task NoFixedCode_MeansNoFixOffered()
        => new CSharpCodeFixTest<OldCallAnalyzer, PickyFix> { TestCode = Code("[|Older|]();") }.RunAsync();

    [Fact]
    public Task NoFixedCodeButAFix_Fails()
        => Failure.Contains(
            "A fix is offered where none is expected",
            () => new CSharpCodeFixTest<OldCallAnalyzer, OldCallFix> { TestCode = Code("[|Old|]();") }.RunAsync());

    [Fact]
    public Task FixThatAddsAFile_Fails() => Fails<LitteringFix>("contains '2' documents");

    [Fact]
    public async Task SeveralFilesAndProjects_AreFixed()
    {
        var test = Test<OldCallFix>("[|Old|](); [|Old|]();", "New(); New();");
        test.TestState.Sources.Add(("/0/More.cs", Code("[|Older|]();").Replace("class C", "class D")));
        test.TestState.AdditionalProjects["Second"].Sources.Add(Code("[|Old|]();"));
        test.FixedState.Sources.Add(("/0/More.cs", Code("New();").Replace("class C", "class D")));
        test.FixedState.AdditionalProjects["Second"].Sources.Add(Code("New();"));
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInDocumentCheck;
        await test.RunAsync();
    }

    private static Task Fails<TFix>(string message, string after = "New();")
        where TFix : CodeFixProvider, new()
        => Failure.Contains(message, () => Test<TFix>("[|Old|]();", after).RunAsync());

    private static CSharpCodeFixTest<OldCallAnalyzer, TFix> Test<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
        => new() { TestCode = Code(before), FixedCode = Code(after) };

    private static string Code(string body) => $"class C\n{{\n    {Methods}\n    void M()\n    {{\n        {body}\n    }}\n}}\n";
}
