using AdminApiMigrator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdminApiMigrator.Analyzers.Tests;

/// <summary>What a file costs that holds no text of the service: nearly all files of nearly all projects.</summary>
public sealed class TextSearchCostTests
{
    /// <summary>One remembered answer a tree: an entry of a weak table, which grows by doubling.</summary>
    private const int MostBytesPerFile = 256;

    [Fact]
    public void FileWithoutNeedle_AllocatesNothingBeyondItsRememberedAnswer()
    {
        var text = "namespace Plain;\n\n" + string.Concat(Enumerable.Range(0, 400).Select(static i => $"internal sealed record Row{i}(int Id, string Name);\n"));
        var trees = Enumerable.Range(0, 300).Select(i => CSharpSyntaxTree.ParseText(text, path: $"/0/File{i}.cs")).ToArray();
        var compilation = CSharpCompilation.Create("Plain", trees);
        var admin = new AdminText(compilation);
        foreach (var tree in trees.Take(10))
        {
            Assert.False(admin.MayBeIn(tree, default));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var tree in trees.Skip(10))
        {
            admin.MayBeIn(tree, default);
        }

        var perFile = (GC.GetAllocatedBytesForCurrentThread() - before) / (trees.Length - 10);

        Assert.InRange(perFile, 0, MostBytesPerFile);
    }

    [Fact]
    public void FileAskedAgain_AllocatesNothing()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class C { }");
        var admin = new AdminText(CSharpCompilation.Create("Plain", [tree]));
        admin.MayBeIn(tree, default);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var may = admin.MayBeIn(tree, default);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.False(may);
    }
}
