using AdminApiMigrator.Testing.Tests.Probes;

namespace AdminApiMigrator.Testing.Tests;

public class FixtureFileTests
{
    private const string Class = "class C { static void Old() { } static void New() { } void M() => ";

    public static IEnumerable<object[]> Cases => FixtureFiles.Below("Cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public Task CaseInFile_Holds(string file) => FixtureFile.Load(file).VerifyAsync<ConfiguredAnalyzer, OldCallFix>();

    [Fact]
    public void CasesBelowFolder_AreNamedByRelativePath()
        => Assert.Equal(
            ["Cases/configured_call.cs", "Cases/several_files.cs", "Cases/simple_call.cs", "Cases/skip_new_call.cs"],
            Cases.Select(c => c[0]));

    [Fact]
    public void FolderWithoutCases_IsRefused()
        => Assert.Contains("no case (*.cs) below Nowhere", Assert.Throws<DirectoryNotFoundException>(() => FixtureFiles.Below("Nowhere")).Message);

    [Theory]
    [InlineData("one.cs", Class + "[|Old|](); }\n", false, false)]
    [InlineData("one.cs", Class + "[|Old|](); }\n-----\n" + Class + "New(); }\n", false, true)]
    [InlineData("one.cs", "\n\n" + Class + "[|Old|](); }\n\n--------  \n\n" + Class + "New(); }", false, true)]
    [InlineData("one.cs", Class + "[|Old|](); }\r\n-----\r\n" + Class + "New(); }\r\n", false, true)]
    [InlineData("skip_one.cs", Class + "New(); }\n// ----\n", true, false)]
    public async Task CaseThatIsRight_Passes(string name, string text, bool silent, bool rewritten)
    {
        var fixture = FixtureFile.Parse(name, text);
        Assert.Equal((silent, rewritten), (fixture.IsSilent, fixture.IsRewritten));
        await (rewritten || silent ? fixture.VerifyAsync<OldCallAnalyzer, OldCallFix>() : fixture.VerifyAsync<OldCallAnalyzer>());
    }

    [Theory]
    [InlineData("one.cs", Class + "[|New|](); }", "expected \"1\" actual \"0\"")]
    [InlineData("one.cs", Class + "[|Old|](); }", "A fix is offered where none is expected")]
    [InlineData("one.cs", Class + "[|Old|](); }\n-----\n" + Class + "Old(); }", "content of '/0/Test0.cs' did not match")]
    [InlineData("skip_one.cs", Class + "Old(); }", "PROBE001")]
    public Task CaseThatIsWrong_Fails(string name, string text, string message)
        => Failure.Contains(message, () => FixtureFile.Parse(name, text).VerifyAsync<OldCallAnalyzer, OldCallFix>());

    [Theory]
    [InlineData("one.cs", "a\n-----\nb\n-----\nc", "one.cs(4): a second line of dashes")]
    [InlineData("one.cs", "-----\nb", "one.cs(1): no code in this part")]
    [InlineData("one.cs", "a\n-----\n", "one.cs(3): no code in this part")]
    [InlineData("one.cs", "//// file: A.cs\na\n-----\nb", "after the dashes stands Test0.cs")]
    [InlineData("one.cs", "//// file: A.cs\na\n//// file: A.cs\nb", "one.cs(3): '//// file: A.cs' gives no new name")]
    [InlineData("one.cs", "//// file:\na", "one.cs(1): '//// file:' gives no new name")]
    [InlineData("skip_one.cs", "[|a|]", "a skip_ case is silent; Test0.cs has markup")]
    [InlineData("skip_one.cs", "a\n-----\nb", "a skip_ case stays as it is")]
    public void CaseThatContradictsItself_IsRefused(string name, string text, string message)
        => Assert.Contains(message, Assert.Throws<FormatException>(() => FixtureFile.Parse(name, text)).Message);

    [Fact]
    public Task RewrittenCaseWithoutFix_IsRefused()
        => Failure.Contains("it needs a code fix test", () => FixtureFile.Parse("one.cs", "a\n-----\nb").VerifyAsync<OldCallAnalyzer>());

    [Fact]
    public async Task ReportedCase_NeedsNoFix()
    {
        var configured = false;
        await FixtureFile.Parse("one.cs", Class + "[|Old|](); }").VerifyAsync<OldCallAnalyzer>(_ => configured = true);
        Assert.True(configured);
    }
}
