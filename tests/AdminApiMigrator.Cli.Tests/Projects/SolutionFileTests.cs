using AdminApiMigrator.Cli.Projects;

namespace AdminApiMigrator.Cli.Tests.Projects;

public sealed class SolutionFileTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("a.sln", "Project(\"{9A19103F-16F7-4668-BE54-9A1E7A4F7556}\") = \"A\", \"src\\A.csproj\", \"{1}\"\r\nEndProject\r\nProject(\"{2150E333-8FDC-42A3-9474-1A3956D46DE8}\") = \"src\", \"src\", \"{2}\"\r\nEndProject\r\n")]
    [InlineData("a.slnx", "<Solution><Configurations /><Project Path='src\\A.csproj' Type='C#'><Build Project='false' /></Project><Project Path='b.fsproj' /></Solution>")]
    [InlineData("a.slnf", "{ /* mine */ \"solution\": { \"path\": \"x\\\\all.sln\", \"projects\": [ \"..\\\\src\\\\A.csproj\", \"b.vbproj\" ] } }")]
    public void CSharpProjects_AreFound(string name, string text)
    {
        _scratch.With(name, text);

        Assert.Equal([_scratch.PathOf("src/A.csproj")], SolutionFile.Projects(_scratch.PathOf(name)));
    }

    [Theory]
    [InlineData("a.slnx", "<Solution>\n<Project", "a.slnx(2,")]
    [InlineData("a.slnf", "{\n x }", "a.slnf(2,")]
    [InlineData("a.slnf", "{}", "needs solution.path and solution.projects")]
    [InlineData("a.slnf", "[]", "needs solution.path and solution.projects")]
    [InlineData("a.slnf", "{ \"solution\": { \"path\": 1, \"projects\": {} } }", "needs solution.path and solution.projects")]
    public void InvalidFile_FailsWithItsPlace(string name, string text, string message)
    {
        _scratch.With(name, text);

        var failure = Assert.Throws<ToolException>(() => SolutionFile.Projects(_scratch.PathOf(name)));

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }
}
