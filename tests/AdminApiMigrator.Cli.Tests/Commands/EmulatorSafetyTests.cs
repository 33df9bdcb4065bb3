using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using AdminApiMigrator.Emulator;

namespace AdminApiMigrator.Cli.Tests.Commands;

/// <summary>
/// What the emulator must not do to the machine and to the files of whoever runs it, however it is called and whoever asks: the process and its
/// control addresses, case by case.
/// </summary>
public sealed class EmulatorSafetyTests : IDisposable
{
    private const string AnyPort = "http://127.0.0.1:0";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("http://example.com:0", "example.com is a name, and only IP addresses and localhost are taken; write one such as http://127.0.0.1:8080")]
    [InlineData("http://localhost.example.com:0", "is a name")]
    [InlineData("http://user:password@127.0.0.1:0", "a user and a password mean nothing here")]
    [InlineData("http://127.0.0.1:0/admin", "it has more than a host and a port")]
    [InlineData("http://127.0.0.1:0?x=1", "it has more than a host and a port")]
    [InlineData("http://127.0.0.1:0#x", "it has more than a host and a port")]
    [InlineData("https://127.0.0.1:0", "is no address to listen on")]
    [InlineData("http://+:0", "is no address to listen on")]
    [InlineData("http://*:0", "is no address to listen on")]
    [InlineData("http://0.0.0.0:0", "can be reached from other machines; write http://127.0.0.1:0, or allow it with --allow-remote")]
    [InlineData("http://0:0", "can be reached from other machines")]
    [InlineData("http://[::]:0", "can be reached from other machines")]
    [InlineData("http://192.0.2.1:0", "can be reached from other machines")]
    [InlineData("http://example.com:0 --allow-remote", "is a name")]
    public async Task AddressThatIsNotForThisMachineAlone_IsRefused(string line, string message)
    {
        var (exit, output, errors) = await EmulateRun.ToEndAsync(["--url", .. line.Split(' ')]);

        Assert.Equal((int)ExitCode.Failed, exit);
        Assert.Contains(message, errors);
        Assert.Empty(output);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0", "http://127.0.0.1:", false)]
    [InlineData("http://127.1:0", "http://127.0.0.1:", false)]
    [InlineData("http://localhost:0", "http://127.0.0.1:", false)]
    [InlineData("http://0.0.0.0:0 --allow-remote", "http://127.0.0.1:", true)]
    public async Task AddressThatIsAllowed_IsListenedOnAndSaysWhoReachesIt(string line, string address, bool isRemote)
    {
        var (exit, output, _) = await EmulateRun.ToGreetingAsync(["--url", .. line.Split(' ')]);

        Assert.Equal((int)ExitCode.Clean, exit);
        Assert.Contains($"is at {address}", output);
        Assert.Equal(isRemote, output.Contains("Other machines may reach it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task VariablesAndSettingsOfAServer_OpenNoOtherAddress()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var other = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();
        _scratch.With("appsettings.json", $$"""{ "Kestrel": { "Endpoints": { "Other": { "Url": "http://127.0.0.1:{{other}}" } } } }""");
        var start = RunningTool.Start("--url", AnyPort);
        start.WorkingDirectory = _scratch.Folder;
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{other}";
        start.Environment["ASPNETCORE_HTTP_PORTS"] = $"{other}";

        using var tool = await RunningTool.StartAsync(start);

        Assert.False(tool.Address.EndsWith($":{other}/", StringComparison.Ordinal));
        using var tcp = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => tcp.ConnectAsync(IPAddress.Loopback, other));
    }

    [Theory]
    [InlineData("", 204)]
    [InlineData("Host: localhost:8080", 204)]
    [InlineData("Host: 127.0.0.9", 204)]
    [InlineData("Host: [::1]:8080", 204)]
    [InlineData("Host: localhost | Origin: http://localhost", 204)]
    [InlineData("Sec-Fetch-Site: same-origin", 204)]
    [InlineData("Sec-Fetch-Site: none", 204)]
    [InlineData("Host: evil.example", 403)]
    [InlineData("Host: localhost.evil.example", 403)]
    [InlineData("Host: 127.0.0.1.evil.example", 403)]
    [InlineData("Host: 192.0.2.1", 403)]
    [InlineData("Host: emulator:8080", 403)]
    [InlineData("Origin: http://evil.example", 403)]
    [InlineData("Origin: null", 403)]
    [InlineData("Host: localhost | Origin: https://localhost", 403)]
    [InlineData("Host: localhost:8080 | Origin: http://localhost:9090", 403)]
    [InlineData("Sec-Fetch-Site: cross-site", 403)]
    [InlineData("Sec-Fetch-Site: same-site", 403)]
    [InlineData("remote | Host: emulator:8080", 204)]
    [InlineData("remote | Host: 192.0.2.1", 204)]
    [InlineData("remote | Host: evil.example", 403)]
    [InlineData("remote | Host: emulator | Origin: http://evil.example", 403)]
    public async Task ControlAddress_IsForProgramsAndItsOwnPagesOnly(string headers, int status)
    {
        var parts = headers.Split(" | ", StringSplitOptions.RemoveEmptyEntries);
        var options = new EmulatorOptions { AllowRemote = parts.Contains("remote") };
        await using var service = await AdminApiEmulator.StartAsync(options: options);
        using var http = service.CreateClient();
        using var asked = await http.GetAsync($"admin/v2/orgs/{service.Seed.OrganizationId}/directories");
        foreach (var (request, allowed) in new[] { ("POST reset", 204), ("GET state", 200), ("PUT clock", 204), ("GET requests", 200) })
        {
            using var message = new HttpRequestMessage(new HttpMethod(request.Split(' ')[0]), $"_emulator/{request.Split(' ')[1]}");
            message.Content = request == "PUT clock" ? new StringContent("""{"asOf":"2020-01-01"}""") : null;
            foreach (var header in parts.Where(part => part != "remote").Select(part => part.Split(": ")))
            {
                message.Headers.TryAddWithoutValidation(header[0], header[1]);
            }

            using var response = await http.SendAsync(message);

            Assert.Equal(status == 403 ? 403 : allowed, (int)response.StatusCode);
        }

        // What was refused did nothing.
        Assert.Equal(status == 403 ? 1 : 0, service.Requests.Count);
        Assert.Equal(status == 403, service.AsOf == new EmulatorOptions().AsOf);
    }

    [Theory]
    [InlineData("--seed", "{\"organizations\":[\nnull]}", "(2): error: $.organizations[0]: the item is null; see the seed's fields")]
    [InlineData("--seed", "{\"organizations\":[{\"id\":\"o\",\"users\":[\n{\"accountId\":\"a\",\"email\":\"a@b\",\"roles\":[null]}]}]}", "(2): error: $.organizations[0].users[0].roles[0]: the item is null")]
    [InlineData("--seed", "null", "(1): error: $: the value is null")]
    [InlineData("--seed", "{\"organizations\":[],\n\"organizations\":[]}", "(2): error: $.organizations: a field occurs twice")]
    [InlineData("--seed", "{\"organizations\":[{\"id\":\"o\",\"scimDirectories\":[{\"id\":\"s\",\"users\":[{\"id\":\"u\",\"attributes\":{\"a\":1,\n\"a\":2}}]}]}]}", "(2): error: $.organizations[0].scimDirectories[0].users[0].attributes.a: the field occurs twice")]
    [InlineData("--seed", "{\"organizations\":[{\"id\":\"o\",\"users\":[{\"accountId\":\"a\",\"email\":\"a@b\",\n\"deletedAt\":\"9999-12-31T00:00:00Z\"}]}]}", "(2): error: $.organizations[0].users[0].deletedAt: the time is not between the years 1970 and 2999")]
    [InlineData("--seed", "{\"organizations\":[{\"id\":\"o\",\"name\":\"\\ud800\"}]}", "(1): error: $.organizations[0].name: ")]
    [InlineData("--seed", "{\"tokens\":[\n{\"value\":\"\u00ff\"}]}", "(2): error: byte 0xff is not UTF-8; save the text as UTF-8")]
    [InlineData("--seed", "", "(1): error: $: ")]
    [InlineData("--faults", "{\"faults\":[\nnull]}", "(2): error: $.faults[0]: the item is null; see the fields of faults")]
    [InlineData("--faults", "{\"faults\":[{\"status\":503,\n\"retryAfterSeconds\":-1}]}", "(2): error: $.faults[0].retryAfterSeconds: it is negative; write a number of seconds")]
    [InlineData("--faults", "{\"seed\":1,\n\"seed\":2}", "(2): error: $.seed: a field occurs twice")]
    [InlineData("--faults", "{\"limitWindow\":\"tumbling\"}", "(1): error: $.limitWindow: the value is of another type than the field, or not one of its words")]
    [InlineData("--faults", "\u00fe", "(1): error: byte 0xfe is not UTF-8")]
    public async Task BadFile_IsToldWithFileLineFieldAndRemedy(string option, string text, string message)
    {
        var file = _scratch.With("input.json", text, Encoding.Latin1).PathOf("input.json");

        var (exit, _, errors) = await EmulateRun.ToEndAsync("--url", AnyPort, option, file);

        Assert.Equal((int)ExitCode.Failed, exit);
        Assert.Contains($"error: {file}{message}", errors);
    }

    [Theory]
    [InlineData("--seed", "pipe", "the seed cannot be read (it is a pipe or a device)")]
    [InlineData("--seed", "link-to-pipe", "the seed cannot be read (it is a pipe or a device)")]
    [InlineData("--seed", "/dev/zero", "the seed cannot be read (it is a pipe or a device)")]
    [InlineData("--seed", "folder", "the seed cannot be read")]
    [InlineData("--faults", "pipe", "the faults cannot be read (it is a pipe or a device)")]
    [InlineData("--save", "pipe", "the state cannot be saved there (it is a pipe or a device, not a file)")]
    [InlineData("--save", "link-to-pipe", "it is a pipe or a device")]
    [InlineData("--save", "/dev/null", "it is a pipe or a device")]
    [InlineData("--save", "folder", "it is a folder")]
    [InlineData("--save", "folder/none/state.json", "name a file in a folder that exists and can be written")]
    [InlineData("--save", "link-to-nowhere", "name a file in a folder that exists and can be written")]
    [InlineData("--save", "link-to-itself", "the state cannot be saved there")]
    public async Task PathThatIsNoRegularFile_IsRefusedAtTheStart(string option, string name, string message)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(_scratch.PathOf("folder"));
        using (var mkfifo = Process.Start("mkfifo", [_scratch.PathOf("pipe")]))
        {
            await mkfifo.WaitForExitAsync();
        }

        File.CreateSymbolicLink(_scratch.PathOf("link-to-pipe"), "pipe");
        File.CreateSymbolicLink(_scratch.PathOf("link-to-nowhere"), "none/state.json");
        File.CreateSymbolicLink(_scratch.PathOf("link-to-itself"), "link-to-itself");
        var before = Directory.GetFileSystemEntries(_scratch.Folder);

        var (exit, output, errors) = await EmulateRun.ToEndAsync("--url", AnyPort, option, _scratch.PathOf(name));

        Assert.Equal((int)ExitCode.Failed, exit);
        Assert.Contains($"error: {_scratch.PathOf(name)}: error: ", errors);
        Assert.Contains(message, errors);
        Assert.Empty(output);
        Assert.Equal(before, Directory.GetFileSystemEntries(_scratch.Folder));
    }

    [Theory]
    [InlineData("new", OwnerOnly)]
    [InlineData("private", OwnerOnly)]
    [InlineData("shared", OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.GroupWrite)]
    [InlineData("link", OwnerOnly)]
    public async Task SavedState_KeepsTheModeAndTheLinkOfItsFile(string name, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var existing in new[] { "private", "shared" })
        {
            _scratch.With(existing, "");
            var group = existing == "shared" ? UnixFileMode.GroupRead | UnixFileMode.GroupWrite : UnixFileMode.None;
            File.SetUnixFileMode(_scratch.PathOf(existing), OwnerOnly | group);
        }

        File.CreateSymbolicLink(_scratch.PathOf("link"), "private");

        var (exit, output, _) = await EmulateRun.ToGreetingAsync("--url", AnyPort, "--save", _scratch.PathOf(name));

        Assert.Equal((int)ExitCode.Clean, exit);
        Assert.Contains($"The state is in {_scratch.PathOf(name)}.", output);
        Assert.Equal(mode, File.GetUnixFileMode(_scratch.PathOf(name)));
        Assert.Equal("private", new FileInfo(_scratch.PathOf("link")).LinkTarget);
        Assert.Equal(EmulatorSeed.Default.OrganizationId, EmulatorSeed.Load(_scratch.PathOf(name)).OrganizationId);
        Assert.DoesNotContain(Directory.GetFiles(_scratch.Folder), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task StateThatCannotBeSavedInTheEnd_IsToldAndLeavesTheOldOne()
    {
        var folder = Directory.CreateDirectory(_scratch.PathOf("folder")).FullName;
        var (exit, output, errors) = await EmulateRun.RunAsync(
            ["--url", AnyPort, "--save", Path.Combine(folder, "state.json")], new CancellationToken(canceled: true), _ => { });
        Assert.Equal(((int)ExitCode.Clean, ""), (exit, errors));
        Assert.Contains("Stopped before the first request.", output);

        using var stop = new CancellationTokenSource();
        string[] args = ["--url", AnyPort, "--save", Path.Combine(folder, "state.json")];
        (exit, output, errors) = await EmulateRun.RunAsync(args, stop.Token, _ =>
        {
            Directory.Delete(folder, recursive: true);
            stop.Cancel();
        });

        Assert.Equal((int)ExitCode.Failed, exit);
        Assert.Contains("state.json: the state is not saved (", errors);
        Assert.DoesNotContain("The state is in", output);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task LargeState_IsSavedWholeWhenASignalEndsTheTool(string signal)
    {
        var seed = _scratch.With("seed.json", EmulatorSeed.Default.WithUsers(100_000).ToString()).PathOf("seed.json");
        var saved = _scratch.PathOf("saved.json");
        using var tool = await RunningTool.StartAsync("--url", AnyPort, "--seed", seed, "--save", saved);

        var exit = await tool.EndAsync(signal);

        Assert.Equal((int)ExitCode.Clean, exit);
        Assert.Contains("The state is in", await tool.Output.ReadToEndAsync());
        Assert.True(File.ReadAllText(seed) + "\n" == File.ReadAllText(saved), "The saved state is another.");
    }

    [Theory]
    [InlineData("TERM", 0)]
    [InlineData("TERM", 100)]
    [InlineData("TERM", 200)]
    [InlineData("TERM", 400)]
    [InlineData("INT", 100)]
    [InlineData("INT", 200)]
    [InlineData("INT", 300)]
    public async Task SignalWhileItStarts_EndsIt(string signal, int milliseconds)
    {
        using var process = Process.Start(RunningTool.Start("--url", AnyPort))!;
        try
        {
            await Task.Delay(milliseconds);
            await RunningTool.SignalAsync(process, signal);

            // A minute is no measure of speed: what missed the signal runs for ever.
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    [Fact]
    public async Task ConsoleThatNobodyReads_HoldsUpNeitherTheServiceNorTheEnd()
    {
        using var tool = await RunningTool.StartAsync("--url", AnyPort, "--verbosity", "detailed");
        using var http = new HttpClient { BaseAddress = new Uri(tool.Address) };
        for (var i = 0; i < 2000; i++)
        {
            using var response = await http.PostAsync($"nowhere/{new string('x', 150)}/{i}", new StringContent(new string('y', 150)));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        Assert.Equal((int)ExitCode.Clean, await tool.EndAsync());
    }

    [Fact]
    public async Task AnswerThatIsStillWaiting_HoldsUpNeitherTheEndNorTheSaving()
    {
        var faults = _scratch.With("faults.json", """{"faults":[{"delayMilliseconds":3600000}]}""").PathOf("faults.json");
        var saved = _scratch.PathOf("saved.json");
        using var tool = await RunningTool.StartAsync("--url", AnyPort, "--faults", faults, "--save", saved);
        using var http = new HttpClient { BaseAddress = new Uri(tool.Address) };
        var waiting = http.GetAsync("nowhere");
        while (!(await http.GetStringAsync("_emulator/requests")).Contains("/nowhere", StringComparison.Ordinal))
        {
            await Task.Delay(10);
        }

        Assert.Equal((int)ExitCode.Clean, await tool.EndAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => waiting);
        Assert.NotNull(EmulatorSeed.Load(saved).OrganizationId);
    }

    [Theory]
    [InlineData("quiet", false, false)]
    [InlineData("normal", true, false)]
    [InlineData("detailed", true, true)]
    public async Task Request_IsALineOfTheConsole(string verbosity, bool hasLine, bool hasBody)
    {
        using var tool = await RunningTool.StartAsync("--url", AnyPort, "--verbosity", verbosity);
        using var http = new HttpClient { BaseAddress = new Uri(tool.Address) };
        using var response = await http.PostAsync("nowhere?q=%0Aforged", new StringContent("first\nsecond\e[2J"));

        await tool.EndAsync();

        var lines = (await tool.Output.ReadToEndAsync()).Split('\n');
        Assert.Equal(hasLine, lines.Contains("1. POST /nowhere?q=%0Aforged -> 404 (no operation)"));
        Assert.Equal(hasBody, lines.Contains("  first second [2J"));
        Assert.Contains("Stopped after 1 request(s).", lines);
    }
}
