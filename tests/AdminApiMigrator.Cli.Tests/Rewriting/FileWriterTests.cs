using System.Text;
using AdminApiMigrator.Cli.Projects;
using AdminApiMigrator.Cli.Rewriting;

namespace AdminApiMigrator.Cli.Tests.Rewriting;

public sealed class FileWriterTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Edit_IsWrittenWithTheRightsOfTheFile()
    {
        _scratch.With("A.cs", "before");
        var edit = Edit("A.cs", "after");
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_scratch.PathOf("A.cs"), mode);
        }

        Assert.Null(FileWriter.Write(edit));

        Assert.Equal("after", _scratch.Read("A.cs"));
        Assert.Single(Directory.GetFiles(_scratch.Folder));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(_scratch.PathOf("A.cs")) == mode);
    }

    [Fact]
    public void FileChangedSinceItWasRead_IsNotOverwritten()
    {
        _scratch.With("A.cs", "before");
        var edit = Edit("A.cs", "after");
        _scratch.With("A.cs", "somebody else");

        Assert.Contains("changed on the disk", FileWriter.Write(edit), StringComparison.Ordinal);

        Assert.Equal("somebody else", _scratch.Read("A.cs"));
    }

    [Fact]
    public void FileGoneSinceItWasRead_IsNotMadeAgain()
    {
        _scratch.With("A.cs", "before");
        var edit = Edit("A.cs", "after");
        File.Delete(_scratch.PathOf("A.cs"));

        Assert.Contains("changed on the disk", FileWriter.Write(edit), StringComparison.Ordinal);

        Assert.Empty(Directory.GetFiles(_scratch.Folder));
    }

    [Fact]
    public void TextThatDoesNotFitTheEncoding_IsNotWritten()
    {
        File.WriteAllBytes(_scratch.PathOf("A.cs"), [0xC4]);

        Assert.Contains("does not fit its encoding", FileWriter.Write(Edit("A.cs", "Ω")), StringComparison.Ordinal);

        Assert.Equal([0xC4], File.ReadAllBytes(_scratch.PathOf("A.cs")));
    }

    [Fact]
    public void Link_StaysALink()
    {
        _scratch.With("real/A.cs", "before");
        File.CreateSymbolicLink(_scratch.PathOf("A.cs"), _scratch.PathOf("real/A.cs"));

        Assert.Null(FileWriter.Write(Edit("A.cs", "after")));

        Assert.NotNull(new FileInfo(_scratch.PathOf("A.cs")).LinkTarget);
        Assert.Equal("after", _scratch.Read("real/A.cs"));
    }

    private FileEdit Edit(string name, string after) => new(_scratch.PathOf(name), SourceFile.Read(_scratch.PathOf(name)), after);
}
