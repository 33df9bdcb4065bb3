using System.Globalization;
using AdminApiMigrator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Analyzers.Tests;

/// <summary>A set that says no to a name that stands in the file would hide the code that uses it.</summary>
public sealed class FileWordsTests
{
    [Theory]
    [InlineData("class Job { }", "Job")]
    [InlineData("class @Job { }", "Job")]
    [InlineData("Job", "Job")]
    [InlineData("a.Job", "Job")]
    [InlineData("/* Job */", "Job")]
    [InlineData("class Größe2 { }", "Größe2")]
    [InlineData("class Ab { }", "Ab\u0301")]
    public void NameInText_MayBeHeld(string text, string name) => Assert.True(Words(text).MayHold(name));

    [Theory]
    [InlineData("class Jobs { }", "Job")]
    [InlineData("class OldJob { }", "Job")]
    [InlineData("class Old_Job { }", "Job")]
    [InlineData("", "Job")]
    public void NameNotInText_IsNot(string text, string name) => Assert.False(Words(text).MayHold(name));

    [Fact]
    public void LargeFile_HoldsEachOfItsNames_AndFewOthers()
    {
        // Longer than what is read at once, so that names lie across the seam.
        var tree = CSharpSyntaxTree.ParseText("class Wide\n{\n" + string.Concat(Enumerable.Range(0, 6000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"    int Member{i:x} = Other{i:x};\n"))) + "}\n");
        var words = FileWords.Of(tree);

        Assert.All(tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>(), name => Assert.True(words.MayHold(name.Identifier.ValueText)));
        Assert.InRange(Enumerable.Range(0, 6000).Count(i => words.MayHold(string.Create(CultureInfo.InvariantCulture, $"Absent{i:x}"))), 0, 600);
    }

    private static FileWords Words(string text) => FileWords.Of(CSharpSyntaxTree.ParseText(text));
}
