using System.Threading.Channels;
using AdminApiMigrator.Emulator;

namespace AdminApiMigrator.Cli.Reports;

/// <summary>
/// What the emulator says while it runs, line by line and in the background: a console that nobody reads must hold up neither the service nor
/// its end.
/// </summary>
internal sealed class RequestLog : IAsyncDisposable
{
    private const int MostWaiting = 1000;
    private const int MostShown = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Channel<string> _lines = Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly TextWriter _output;
    private readonly Verbosity _verbosity;
    private readonly Task _writing;
    private int _leftOut;

    public RequestLog(TextWriter output, Verbosity verbosity)
    {
        (_output, _verbosity) = (output, verbosity);
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Writes a line.</summary>
    public void Say(string line)
    {
        if (!_lines.Writer.TryWrite(line))
        {
            Interlocked.Increment(ref _leftOut);
        }
    }

    /// <summary>Writes what is to be said of a request.</summary>
    public void Note(WitnessedRequest request)
    {
        if (_verbosity == Verbosity.Quiet)
        {
            return;
        }

        Say((request with { Method = Shown(request.Method), Target = Shown(request.Target) }).ToString());
        if (_verbosity == Verbosity.Detailed && request.Body.Length > 0)
        {
            Say($"  {Shown(request.Body)}");
        }
    }

    /// <summary>Waits until everything is written, or nobody reads it.</summary>
    public async ValueTask DisposeAsync()
    {
        _lines.Writer.TryComplete();
        await Task.WhenAny(_writing, Task.Delay(Patience));
    }

    private async Task WriteAsync()
    {
        await foreach (var line in _lines.Reader.ReadAllAsync())
        {
            await _output.WriteLineAsync(line);
            if (Interlocked.Exchange(ref _leftOut, 0) is > 0 and var count)
            {
                await _output.WriteLineAsync($"({count} more line(s), which came faster than they could be written)");
            }

            await _output.FlushAsync();
        }
    }

    // A caller chooses what is in its request; it must not be able to write lines of its own, or to move the cursor.
    private static string Shown(string text)
    {
        var line = string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
        return line.Length <= MostShown ? line : string.Concat(line.AsSpan(0, MostShown), "...");
    }
}
