using System.Globalization;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.HouseRules.Tests;

/// <summary>Code stays readable: no wide line, no method with more paths than a reviewer holds in mind, no folder that is a heap.</summary>
public partial class CodeShapeTests
{
    /// <summary>Paths through one method. A flat switch over kinds may have them; what is nested should have far fewer.</summary>
    private const int MostBranches = 15;

    private const int MostFiles = 25;

    private static IEnumerable<string> Sources => Repository.Files.Where(path =>
        path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal) && !path.EndsWith(".g.cs", StringComparison.Ordinal));

    [Fact]
    public void Lines_KeepToTheWidthOfTheEditorConfig()
    {
        var width = int.Parse(Width().Match(Repository.Text(".editorconfig")).Groups[1].Value, CultureInfo.InvariantCulture);

        KnownOffenders.Check(
            "wide-lines",
            $"Break the line: {width} columns are what a reviewer sees.",
            Sources.Select(path => (path, CodeShape.WiderThan(Repository.Text(path), width))).Where(file => file.Item2 > 0));
    }

    [Fact]
    public void Methods_HaveFewBranches() => KnownOffenders.Check(
        "branches",
        $"Split the method, or make its cases rows of a table: {MostBranches} branches are the most.",
        from path in Sources
        from method in CodeShape.Methods(Repository.Text(path))
        where method.Branches > MostBranches
        group method.Branches by $"{path} {method.Name}" into overloads
        select (overloads.Key, overloads.Sum()));

    [Fact]
    public void Folders_HoldFewFiles() => KnownOffenders.Check(
        "folders",
        $"Make folders of what belongs together: {MostFiles} files are the most.",
        Sources.GroupBy(path => path[..path.LastIndexOf('/')]).Select(folder => (folder.Key, folder.Count())).Where(folder => folder.Item2 > MostFiles));

    [Theory]
    [InlineData("class C { void M() { } }", 1)]
    [InlineData("class C { void M(bool a, bool b) { if (a && b) { } } }", 3)]
    [InlineData("class C { int M(int a) => a switch { 1 => 2, 2 or 3 => 4, _ => 0 }; }", 5)]
    [InlineData("class C { int? M(int? a) { foreach (var x in new int[0]) { } return a ?? 1; } }", 3)]
    [InlineData("class C { string P => \"if (a && b) { }\"; }", 1)]
    public void Branches_AreCounted(string code, int branches) => Assert.Equal(branches, Assert.Single(CodeShape.Methods(code)).Branches);

    [Theory]
    [InlineData("12345\n", 0)]
    [InlineData("12345\r\n123456\r\n", 1)]
    [InlineData("123456\n1234567", 2)]
    public void WideLines_AreCounted(string text, int wide) => Assert.Equal(wide, CodeShape.WiderThan(text, 5));

    [GeneratedRegex(@"^max_line_length = (\d+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Width();
}
