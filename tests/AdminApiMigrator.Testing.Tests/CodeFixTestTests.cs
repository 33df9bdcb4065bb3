using AdminApiMigrator.Testing.Tests.Probes;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Testing.Tests;

using Verify = CSharpCodeFixVerifier<OldCallAnalyzer, OldCallFix, DefaultVerifier>;

public class CodeFixTestTests
{
    private const string Methods
        = "static void Old() { } static void Older() { } static void New() { } static void Newer() { } [System.Obsolete] static void Dated() { }";

    private static string Code(string body) => $"class C\n{{\n    {Methods}\n    void M()\n    {{\n        {body}\n    }}\n}}\n";

    private static CSharpCodeFixTest<OldCallAnalyzer, TFix, DefaultVerifier> Test<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
        => new() { TestCode = Code(before), FixedCode = Code(after) };

    [Theory]
    [InlineData("[|Old|]();", "New();")]
    [InlineData("[|Old|](); [|Older|](); // kept", "New(); New(); // kept")]
    [InlineData("New();", "New();")]
    public Task FixThatIsRight_Passes(string before, string after) => Verify.VerifyCodeFixAsync(Code(before), Code(after));

    [Fact]
    public Task ExpectedResultWithFix_Passes()
        => Verify.VerifyCodeFixAsync(Code("{|#0:Old|}();"), Verify.Diagnostic().WithLocation(0).WithArguments("Old"), Code("New();"));

    [Theory]
    [InlineData("[|Old|]();", "Newer();", "-         Newer();\n+         New();")]
    [InlineData("[|Old|]();", "[|New|]();", "missing")]
    [InlineData("Old();", "New();", "noisy")]
    [InlineData("[|Old|]();\r\n", "New();\n", "-         New();\n+         New();\\r")]
    public Task OutcomeThatIsWrong_FailsWithDiff(string before, string after, string message)
        => Failure.Contains(message, () => Verify.VerifyCodeFixAsync(Code(before), Code(after)));

    [Fact]
    public Task FixThatDoesNotCompile_Fails()
        => Failure.Contains("noisy: after applying the fixes one by one", () => Test<BrokenFix>("[|Old|]();", "Nowhere();").RunAsync());

    [Fact]
    public Task FixThatDoesNotCompile_PassesWhenErrorsAreExpected() => Test<BrokenFix>("[|Old|]();", "{|CS0103:Nowhere|}();").RunAsync();

    [Fact]
    public Task FixWhoseTextIsReadOtherwise_Fails()
        => Failure.Contains("CS", () => Test<UnreadableFix>("[|Old|]();", "N ew();").RunAsync());

    [Fact]
    public async Task FixThatBringsAWarning_Fails()
    {
        var test = Test<WarningFix>("[|Old|]();", "Dated();");
        await Failure.Contains("brings compiler warnings that were not there before\n  /0/Test0.cs(6,9,6,16): warning CS0612", () => test.RunAsync());
        test.DisabledDiagnostics.Add("CS0612");
        await test.RunAsync();
    }

    [Fact]
    public Task WarningThatWasThere_Passes() => Verify.VerifyCodeFixAsync(Code("Dated(); [|Old|]();"), Code("Dated(); New();"));

    [Fact]
    public Task SameWarningOnceMore_Fails()
        => Failure.Contains("brings compiler warnings", () => Test<WarningFix>("Dated(); [|Old|]();", "Dated(); Dated();").RunAsync());

    [Fact]
    public async Task WarningsCompared_MarkupExpectsThem()
    {
        var test = Test<WarningFix>("[|Old|]();", "{|CS0612:Dated()|};");
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
        await test.RunAsync();
    }

    [Fact]
    public Task FixThatChangesOnSecondRun_Fails()
        => Failure.Contains(
            "a further run would change the code again: /0/Test0.cs(6,9,6,14): warning PROBE001",
            () => Test<RestlessFix>("[|Old|]();", "New();").RunAsync());

    [Fact]
    public async Task FixAllThatNeedsASecondRound_FailsUnlessCounted()
    {
        var test = Test<RestlessFix>("[|Old|]();", "New();");
        test.NumberOfIncrementalIterations = 2;
        await Failure.Contains("Fix All in Document leaves something for another run", () => test.RunAsync());
        test.NumberOfFixAllIterations = 2;
        await test.RunAsync();
    }

    [Fact]
    public async Task FixWithoutEnd_Fails()
    {
        var test = Test<EndlessFix>("[|Old|]();", "Older();");
        test.NumberOfIncrementalIterations = 50;
        await Failure.Contains("after 50 fixes", () => test.RunAsync());
    }

    [Fact]
    public Task FixThatChangesNothing_Fails()
        => Failure.Contains("'Call New' changes nothing", () => Test<IdleFix>("[|Old|]();", "New();").RunAsync());

    [Fact]
    public async Task FixAllThatDiffers_FailsUnlessExpected()
    {
        var test = Test<TwoFacedFix>("[|Old|]();", "New();");
        await Failure.Contains("Fix All in Document gives another text in /0/Test0.cs", () => test.RunAsync());
        test.BatchFixedCode = Code("Newer();");
        await test.RunAsync();
    }

    [Fact]
    public async Task NoFixAll_FailsUnlessSkipped()
    {
        var test = Test<LonelyFix>("[|Old|]();", "New();");
        await Failure.Contains("LonelyFix has no Fix All in Document", () => test.RunAsync());
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        await test.RunAsync();
    }

    [Fact]
    public async Task FixAllWithoutSolution_Fails()
    {
        var test = Test<NarrowFix>("[|Old|]();", "New();");
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInProjectCheck;
        await Failure.Contains("NarrowFix has no Fix All in Solution", () => test.RunAsync());
    }

    [Fact]
    public async Task TwoActions_FailUnlessOneIsChosen()
    {
        var test = Test<ChoiceFix>("[|Old|]();", "New();");
        await Failure.Contains("2 actions ('Call New', 'Call New') are offered", () => test.RunAsync());
        test.CodeActionIndex = 1;
        test.CodeActionEquivalenceKey = "call-new-too";
        await test.RunAsync();
        test.CodeActionIndex = 2;
        await Failure.Contains("there is no action 2", () => test.RunAsync());
    }

    [Theory]
    [InlineData("call-new", null)]
    [InlineData("call-newer", "the equivalence key of 'Call New' is call-new and should be call-newer")]
    public async Task EquivalenceKey_IsCompared(string key, string? message)
    {
        var test = Test<OldCallFix>("[|Old|]();", "New();");
        test.CodeActionEquivalenceKey = key;
        if (message is null)
        {
            await test.RunAsync();
        }
        else
        {
            await Failure.Contains(message, () => test.RunAsync());
        }
    }

    [Fact]
    public Task KeyPerPlace_Fails()
        => Failure.Contains("PROBE001 has 2 equivalence keys", () => Test<KeyPerPlaceFix>("[|Old|](); [|Old|]();", "New(); New();").RunAsync());

    [Fact]
    public Task NoKey_Fails()
        => Failure.Contains("is null and should be set", () => Test<KeylessFix>("[|Old|]();", "New();").RunAsync());

    [Fact]
    public Task DiagnosticWithoutAction_Fails()
        => Failure.Contains(
            "no fix is offered for /0/Test0.cs(6,16,6,21)",
            () => Test<PickyFix>("[|Old|](); [|Older|]();", "New(); [|Older|]();").RunAsync());

    [Fact]
    public Task NoFixedCode_MeansNoFixOffered()
        => new CSharpCodeFixTest<OldCallAnalyzer, PickyFix, DefaultVerifier> { TestCode = Code("[|Older|]();") }.RunAsync();

    [Fact]
    public Task NoFixedCodeButAFix_Fails()
        => Failure.Contains(
            "a fix is offered, and the test gives no fixed code",
            () => new CSharpCodeFixTest<OldCallAnalyzer, OldCallFix, DefaultVerifier> { TestCode = Code("[|Old|]();") }.RunAsync());

    [Fact]
    public Task FixThatAddsAFile_Fails()
        => Failure.Contains("'Call New' adds or removes Added.cs", () => Test<LitteringFix>("[|Old|]();", "New();").RunAsync());

    [Fact]
    public async Task FixedStateWithAnotherFile_Fails()
    {
        var test = Test<OldCallFix>("[|Old|]();", "New();");
        test.FixedState.Sources.Add(("Added.cs", ""));
        await Failure.Contains("names /0/Added.cs, which the test state does not have", () => test.RunAsync());
    }

    [Fact]
    public Task FixThatEatsAComment_Fails()
        => Failure.Contains("- ", () => Test<CommentEatingFix>("/* why */ [|Old|]();", "/* why */ New();").RunAsync());

    [Fact]
    public async Task SeveralFilesAndProjects_AreFixedAtEveryScope()
    {
        var test = Test<OldCallFix>("[|Old|](); [|Old|]();", "New(); New();");
        test.TestState.Sources.Add(("More.cs", Code("[|Older|]();").Replace("class C", "class D")));
        test.TestState.Sources.Add(("Calm.cs", "class E;\n"));
        test.TestState.AdditionalProjects["Second"].Sources.Add(Code("[|Old|]();"));
        test.FixedState.Sources.Add(("More.cs", Code("New();").Replace("class C", "class D")));
        await Failure.Contains("applying the fixes one by one gives another text in /Second/Test0.cs", () => test.RunAsync());
        test.FixedState.AdditionalProjects["Second"].Sources.Add(Code("New();"));
        await test.RunAsync();
    }

    [Fact]
    public async Task ByteOrderMarkAndEncoding_ReachTheFix()
    {
        var test = new CSharpCodeFixTest<OldCallAnalyzer, OldCallFix, DefaultVerifier>();
        test.TestState.Sources.Add(("Bom.cs", SourceText.From(Code("[|Old|]();").Replace("\n", "\r\n"), System.Text.Encoding.UTF8)));
        test.FixedState.Sources.Add(("Bom.cs", Code("New();").Replace("\n", "\r\n")));
        await test.RunAsync();
    }
}
