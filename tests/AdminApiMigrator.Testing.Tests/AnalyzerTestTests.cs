using AdminApiMigrator.Testing.Tests.Probes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Testing.Tests;

using Verify = CSharpAnalyzerVerifier<OldCallAnalyzer, DefaultVerifier>;

public class AnalyzerTestTests
{
    private const string Before
        = "class C\n{\n    static void Old() { }\n    static void Older() { }\n    static void New() { }\n    void M()\n    {\n        ";
    private const string After = "\n    }\n}\n";

    [Theory]
    [InlineData("New();")]
    [InlineData("[|Old|]();")]
    [InlineData("{|PROBE001:Old|}(); [|Older|](); New();")]
    [InlineData("var s = \"{|PROBE001\"; [|Old|]();")]
    [InlineData("{|CS0103:Gone|}();")]
    public Task MarkupThatIsRight_Passes(string body) => Verify.VerifyAnalyzerAsync(Before + body + After);

    [Theory]
    [InlineData("[|New|]();", "missing: /0/Test0.cs(8,9,8,12): PROBE001")]
    [InlineData("Old();", "noisy:   /0/Test0.cs(8,9,8,12): warning PROBE001: 'Old' is old")]
    [InlineData("[|Old|](); Old();", "+         {|PROBE001:Old|}(); {|PROBE001:Old|}();")]
    [InlineData("[|Old()|];", "-         {|PROBE001:Old()|};")]
    [InlineData("[||]Old();", "-         {|PROBE001:|}Old();")]
    [InlineData("{|PROBE009:Old|}();", "missing: /0/Test0.cs(8,9,8,12): PROBE009")]
    [InlineData("Gone();", "error CS0103")]
    [InlineData("[|[|Old|]|]();", "missing")]
    public Task MarkupThatIsWrong_FailsWithIt(string body, string message)
        => Failure.Contains(message, () => Verify.VerifyAnalyzerAsync(Before + body + After));

    [Theory]
    [InlineData("[|Old();", "/0/Test0.cs(8): '[|' is never closed")]
    [InlineData("Old|]();", "/0/Test0.cs(8): '|]' closes nothing")]
    [InlineData("{|PROBE001:Old|]();", "/0/Test0.cs(8): '|]' closes nothing")]
    [InlineData("{|#0:Old|}(); {|#0:Old|}();", "#0 twice")]
    public Task MarkupThatCannotBeRead_FailsWithItsLine(string body, string message)
        => Failure.Contains(message, () => Verify.VerifyAnalyzerAsync(Before + body + After));

    public static TheoryData<DiagnosticResult> Right => new()
    {
        Verify.Diagnostic().WithLocation(0),
        Verify.Diagnostic().WithLocation(0).WithArguments("Old"),
        Verify.Diagnostic("PROBE001").WithSpan(8, 9, 8, 12).WithMessage("'Old' is old"),
        Verify.Diagnostic().WithSpan("/0/Test0.cs", 8, 9, 8, 12),
        Verify.Diagnostic(OldCallAnalyzer.Rule).WithLocation(8, 9),
        Verify.Diagnostic(),
        new DiagnosticResult("PROBE001", DiagnosticSeverity.Warning).WithLocation(0).WithArguments("Old"),
    };

    [Theory]
    [MemberData(nameof(Right))]
    public Task ExpectedResultThatIsRight_Passes(DiagnosticResult expected)
        => Verify.VerifyAnalyzerAsync(Before + "{|#0:Old|}();" + After, expected);

    public static TheoryData<DiagnosticResult> Wrong => new()
    {
        Verify.Diagnostic().WithLocation(0).WithArguments("Older"),
        Verify.Diagnostic().WithLocation(0).WithMessage("'Old' is old."),
        Verify.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Error),
        Verify.Diagnostic().WithSpan(8, 9, 8, 14),
        Verify.Diagnostic().WithSpan("Test1.cs", 8, 9, 8, 12),
        Verify.Diagnostic().WithLocation(7, 9),
        Verify.Diagnostic().WithLocation(70, 9),
        Verify.Diagnostic().WithLocation(0).WithSpan(8, 9, 8, 12),
        Verify.Diagnostic().WithLocation(1),
        DiagnosticResult.CompilerError("CS0103").WithLocation(0),
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public Task ExpectedResultThatIsWrong_Fails(DiagnosticResult expected)
        => Failure.Contains(expected.Id, () => Verify.VerifyAnalyzerAsync(Before + "{|#0:Old|}();" + After, expected), orContains: "no source marks");

    [Fact]
    public Task LaxAndPickyExpectation_EachFindsItsMatch()
        => Verify.VerifyAnalyzerAsync(Before + "Old(); {|#0:Older|}();" + After, Verify.Diagnostic(), Verify.Diagnostic().WithLocation(0));

    [Fact]
    public Task AnalyzerThatThrows_FailsWithItsStack()
        => Failure.Contains(
            "at AdminApiMigrator.Testing.Tests.Probes.CrashingAnalyzer.Analyze",
            () => CSharpAnalyzerVerifier<CrashingAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Before + "New();" + After));

    [Fact]
    public async Task AnalyzerThatReadsGeneratedCode_FailsUnlessAllowed()
    {
        var test = new CSharpAnalyzerTest<LoudAnalyzer, DefaultVerifier> { TestCode = Before + "[|Old|]();" + After };
        await Failure.Contains("generated code is not silent", () => test.RunAsync());
        test.TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck;
        await test.RunAsync();
    }

    [Fact]
    public async Task SeveralDescriptors_BareMarkupMustBeAllowed()
    {
        var test = new CSharpAnalyzerTest<ConfiguredAnalyzer, DefaultVerifier> { TestCode = Before + "[|Old|]();" + After };
        await Failure.Contains("which of PROBE001, PROBE002 is meant", () => test.RunAsync());
        test.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        await test.RunAsync();
    }

    [Fact]
    public async Task EditorConfig_ReachesAnalyzerAndSeverity()
    {
        var test = new CSharpAnalyzerTest<ConfiguredAnalyzer, DefaultVerifier> { TestCode = Before + "{|#0:Old|}(); {|#1:{|#2:New|}()|};" + After };
        test.TestState.AnalyzerConfigFiles.Add(
            (".editorconfig", "root = true\n[*.cs]\nprobe_name = New\ndotnet_diagnostic.PROBE001.severity = error\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("PROBE001", DiagnosticSeverity.Error).WithLocation(0));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(ConfiguredAnalyzer.Named).WithLocation(2).WithLocation(1).WithArguments("New"));
        await test.RunAsync();
    }

    [Fact]
    public async Task AdditionalFile_IsReadAndMarked()
    {
        var test = new CSharpAnalyzerTest<AdditionalFileAnalyzer, DefaultVerifier> { TestCode = "" };
        test.TestState.AdditionalFiles.Add(("words.txt", "good\n[|bad|]\n"));
        test.TestState.AdditionalFiles.Add(("none.txt", ""));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("PROBE003", DiagnosticSeverity.Error));
        await test.RunAsync();
    }

    [Fact]
    public async Task MarkupHandlingNone_TakesTextAsItStands()
    {
        var test = new CSharpAnalyzerTest<OldCallAnalyzer, DefaultVerifier> { TestCode = Before + "var s = \"[|Old|]\";" + After };
        test.TestState.MarkupHandling = MarkupMode.None;
        await test.RunAsync();
    }

    [Fact]
    public async Task SecondProject_IsComparedAndReferenced()
    {
        var test = new CSharpAnalyzerTest<OldCallAnalyzer, DefaultVerifier> { TestCode = "class D : Base { void M() => [|Old|](); }" };
        test.TestState.AdditionalProjects["Base"].Sources.Add("public class Base { public static void Old() => [|Old|](); }");
        await Failure.Contains("CS0246", () => test.RunAsync());
        test.TestState.AdditionalProjectReferences.Add("Base");
        await test.RunAsync();
    }

    [Fact]
    public async Task AdditionalReference_Resolves()
    {
        var test = new CSharpAnalyzerTest<OldCallAnalyzer, DefaultVerifier> { TestCode = "class D { Xunit.FactAttribute? f; }" };
        await Failure.Contains("CS0246", () => test.RunAsync());
        test.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        await test.RunAsync();
    }

    [Theory]
    [InlineData("Net100", "record R(System.DateOnly D);", true)]
    [InlineData("NetStandard20", "class C { System.Net.Http.HttpClient? c; }", true)]
    [InlineData("NetStandard20", "class C { System.DateOnly d; }", false)]
    [InlineData("Net472", "class C { System.Net.Http.HttpClient? c; System.Net.WebClient? w; System.AppDomainSetup? s; }", true)]
    [InlineData("Net472", "class C { System.DateOnly d; }", false)]
    public async Task ReferenceAssemblies_DecideWhatCompiles(string framework, string code, bool compiles)
    {
        var test = new CSharpAnalyzerTest<OldCallAnalyzer, DefaultVerifier>
        {
            TestCode = code,
            ReferenceAssemblies = framework switch
            {
                "Net100" => ReferenceAssemblies.Net100,
                "Net472" => ReferenceAssemblies.Net472,
                _ => ReferenceAssemblies.NetStandard20,
            },
        };
        if (compiles)
        {
            await test.RunAsync();
        }
        else
        {
            await Failure.Contains("CS0234", () => test.RunAsync());
        }
    }

    [Fact]
    public Task TopLevelStatements_MakeAProgram() => Verify.VerifyAnalyzerAsync("[|Old|](); static void Old() { }");

    [Fact]
    public async Task SolutionTransform_SeesTheMainProject()
    {
        var test = new CSharpAnalyzerTest<OldCallAnalyzer, DefaultVerifier> { TestCode = "class C;" };
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.CSharp11)));
        await Failure.Contains("CS9058", () => test.RunAsync());
    }

    [Fact]
    public async Task CompilerDiagnosticsLevel_DecidesWhatIsCompared()
    {
        var test = new CSharpAnalyzerTest<OldCallAnalyzer, DefaultVerifier> { TestCode = "class C { int unused; void M() { Gone(); } }" };
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        await test.RunAsync();
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
        test.DisabledDiagnostics.Add("CS0103");
        await Failure.Contains("CS0169", () => test.RunAsync());
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("CS0169").WithSpan(1, 15, 1, 21));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("New();", CaseOutcome.Validated)]
    [InlineData("[|Old|]();", CaseOutcome.Reported)]
    [InlineData("Old();", CaseOutcome.Noisy)]
    [InlineData("[|New|]();", CaseOutcome.Missing)]
    [InlineData("[|Old()|];", CaseOutcome.Missing)]
    public async Task Judgement_IsOneOfFourWords(string body, CaseOutcome outcome)
        => Assert.Equal(outcome, await new CSharpAnalyzerTest<OldCallAnalyzer, DefaultVerifier> { TestCode = Before + body + After }.JudgeAsync());

    [Theory]
    [InlineData("ab", "", "ab")]
    [InlineData("ab", "X 1,1", "a{|X:b|}")]
    [InlineData("ab", "X 1,0", "a{|X:|}b")]
    [InlineData("abcd", "X 0,4;Y 0,2;Z 2,2", "{|X:{|Y:ab|}{|Z:cd|}|}")]
    [InlineData("abcd", "X 0,4;Y 1,2", "{|X:a{|Y:bc|}d|}")]
    [InlineData("ab", "X 0,1;Y 1,0;Z 1,1", "{|X:a|}{|Y:|}{|Z:b|}")]
    public void Markup_IsWrittenAsItIsRead(string text, string spans, string marked)
    {
        var parsed = Markup.Parse(marked, "file");
        Assert.Equal(text, parsed.Text);
        Assert.Equal(spans, string.Join(';', parsed.Spans.OrderBy(s => s.Key).Select(s => $"{s.Key} {s.Span.Start},{s.Span.Length}")));
        Assert.Equal(marked, Markup.Write(text, parsed.Spans.Select(s => new MarkedSpan(s.Key, new TextSpan(s.Span.Start, s.Span.Length)))));
    }
}
