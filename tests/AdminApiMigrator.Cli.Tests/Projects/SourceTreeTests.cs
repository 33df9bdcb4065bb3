using AdminApiMigrator.Cli.Projects;

namespace AdminApiMigrator.Cli.Tests.Projects;

public sealed class SourceTreeTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void BuildOutputAndPackages_AreNotEntered()
    {
        _scratch
            .With("src/A.cs", "").With("src/bin/B.cs", "").With("src/obj/Debug/C.cs", "").With("web/node_modules/x/D.cs", "").With(".git/E.cs", "")
            .With("binary/F.cs", "").With("src/A.txt", "").With("src/A.csproj", "").With("All.slnx", "");

        var tree = SourceTree.Below(_scratch.Folder, ExcludedPaths.None);

        Assert.Equal(["binary/F.cs", "src/A.cs"], tree.Files.Select(file => FilePaths.Relative(_scratch.Folder, file)));
        Assert.Equal(["src/A.csproj"], tree.Projects.Select(file => FilePaths.Relative(_scratch.Folder, file)));
        Assert.Equal(["All.slnx"], tree.Solutions.Select(file => FilePaths.Relative(_scratch.Folder, file)));
        Assert.Empty(tree.Unreadable);
    }

    [Fact]
    public void Links_AreNotFollowed()
    {
        using var outside = new Scratch().With("Out.cs", "");
        _scratch.With("src/A.cs", "");
        Directory.CreateSymbolicLink(_scratch.PathOf("src/out"), outside.Folder);
        Directory.CreateSymbolicLink(_scratch.PathOf("src/loop"), _scratch.Folder);
        File.CreateSymbolicLink(_scratch.PathOf("src/Link.cs"), outside.PathOf("Out.cs"));

        var tree = SourceTree.Below(_scratch.Folder, ExcludedPaths.None);

        Assert.Equal(["src/A.cs"], tree.Files.Select(file => FilePaths.Relative(_scratch.Folder, file)));
    }

    [Fact]
    public void LoopOfLinks_ResolvesToAnEnd()
    {
        Directory.CreateSymbolicLink(_scratch.PathOf("self"), _scratch.PathOf("self"));

        Assert.ThrowsAny<IOException>(() => FilePaths.Real(_scratch.PathOf("self")));
    }

    [Fact]
    public void PathThroughLink_IsBelowItsTarget()
    {
        _scratch.With("real/A.cs", "");
        Directory.CreateSymbolicLink(_scratch.PathOf("link"), _scratch.PathOf("real"));

        Assert.Equal(FilePaths.Real(_scratch.PathOf("real/A.cs")), FilePaths.Real(_scratch.PathOf("link/A.cs")));
    }

    [Theory]
    [InlineData("/a/b", "/a/b/c.cs", true)]
    [InlineData("/a/b", "/a/b", true)]
    [InlineData("/a/b", "/a/bc/d.cs", false)]
    [InlineData("/a/b", "/a/b/../c.cs", false)]
    [InlineData("/a/b", "/a/b/..c.cs", true)]
    [InlineData("/a/b", "/a", false)]
    public void Below_IsBySegment(string folder, string path, bool expected) => Assert.Equal(expected, FilePaths.IsBelow(folder, path));
}
