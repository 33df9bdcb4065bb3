using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Cli.Tests.Commands;

public sealed partial class EmulateCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Curl_GivesWhatTheReadmeSaysAndWhatTheToolPrintsWorks()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot(), "README.md"));
        var example = CurlExample().Match(readme);
        Assert.True(example.Success, "README.md has no curl line with its answer below.");
        using var tool = await RunningTool.StartAsync("--url", "http://127.0.0.1:0");

        var promised = await ShellAsync(example.Groups["curl"].Value.Replace("http://127.0.0.1:8080/", tool.Address));
        var printed = await ShellAsync(tool.CurlLine);

        Assert.Equal(example.Groups["answer"].Value, promised);
        Assert.Equal(promised, printed);
    }

    [Fact]
    public async Task SignalToEnd_StopsItCleanlyAndSavesTheState()
    {
        var saved = _scratch.PathOf("state.json");
        using var tool = await RunningTool.StartAsync("--url", "http://127.0.0.1:0", "--save", saved);
        using var http = new HttpClient { BaseAddress = new Uri(tool.Address) };
        // A kept connection must not hold the end up.
        using var reset = await http.PostAsync("_emulator/reset", null);

        var exit = await tool.EndAsync();

        Assert.Equal((int)ExitCode.Clean, exit);
        Assert.Contains("\"organizations\"", await File.ReadAllTextAsync(saved));
        using var again = await RunningTool.StartAsync("--url", "http://127.0.0.1:0", "--seed", saved, "--as-of", "2027-07-01");
        Assert.Contains("as of 2027-07-01", again.Greeting);
    }

    [Fact]
    public async Task PortInUse_IsAnErrorThatNamesItAndARemedy()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (exit, _, errors) = await EmulateRun.ToEndAsync("--url", $"http://127.0.0.1:{port}");

        Assert.Equal((int)ExitCode.Failed, exit);
        Assert.Contains($":{port}", errors);
        Assert.Contains("Name another address", errors);
    }

    [Theory]
    [InlineData("--url", "localhost", "--url: \"localhost\" is no address to listen on; write one such as http://")]
    [InlineData("--url", "https://127.0.0.1:1", "is no address to listen on")]
    [InlineData("--as-of", "June", "--as-of: \"June\" is no date; write yyyy-MM-dd")]
    [InlineData("--removed", "maybe", "gone")]
    [InlineData("--seed", "none.json", "none.json: error: the seed cannot be read")]
    [InlineData("--faults", "none.json", "none.json: error: the faults cannot be read")]
    public async Task BadOption_IsAnErrorWithARemedy(string option, string value, string message)
    {
        var (exit, _, errors) = await EmulateRun.ToEndAsync(option, value);

        Assert.Equal((int)ExitCode.Failed, exit);
        Assert.Contains(message, errors);
    }

    [Theory]
    [InlineData("--seed", "{\n\"organisations\": []\n}", "(2): error: $.organisations: there is no such field")]
    [InlineData("--faults", "{\n\"faults\": [{ \"route\": \"nobody\", \"status\": 500 }]\n}", "(2): error: $.faults[0].route: the catalogue has no operation \"nobody\"")]
    public async Task BadFile_IsAnErrorThatNamesFileLineAndField(string option, string text, string message)
    {
        var file = _scratch.With("input.json", text).PathOf("input.json");

        var (exit, _, errors) = await EmulateRun.ToEndAsync(option, file);

        Assert.Equal((int)ExitCode.Failed, exit);
        Assert.Contains(file + message, errors);
    }

    [Fact]
    public async Task Routes_ArePrintedAndTheToolEnds()
    {
        var (exit, output, _) = await EmulateRun.ToEndAsync("--routes");

        Assert.Equal((int)ExitCode.Clean, exit);
        Assert.Contains("| suspend-directory-user |", output);
    }

    private static async Task<string> ShellAsync(string line)
    {
        var (shell, option) = OperatingSystem.IsWindows() ? ("cmd.exe", "/c") : ("/bin/sh", "-c");
        using var process = Process.Start(new ProcessStartInfo(shell, [option, line]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output.Trim();
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AdminApiMigrator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the folder of AdminApiMigrator.sln.");
    }

    [GeneratedRegex("""```console\r?\n(?<curl>curl [^\r\n]+)\r?\n```\s*```json\r?\n(?<answer>[^\r\n]+)\r?\n```""")]
    private static partial Regex CurlExample();
}
