using System.Diagnostics;
using System.Globalization;
using AdminApiMigrator.Client;

namespace AdminApiMigrator.Benchmarks.Client;

/// <summary>
/// What the client costs beside <see cref="HandWritten"/>: both against the same server, in turn within a round, the order turned round each
/// time. Bytes are those of the whole process, which does nothing else.
/// </summary>
internal static class ClientCosts
{
    private const string AccountId = "712020:00000000-8f1d-4c59-9a30-5d3a2d2f7a11";

    private static readonly string[] Titles = ["a call", $"a listing of {LoopbackServer.Users.ToString("N0", CultureInfo.InvariantCulture)} users"];

    /// <summary>Measures and writes the table.</summary>
    public static async Task RunAsync(int rounds)
    {
        using var server = Start();
        try
        {
            using var http = new HttpClient { BaseAddress = new Uri((await server.StandardOutput.ReadLineAsync())!) };
            var (api, hand) = (http.AdminApi(), new HandWritten(http));
            (int Times, Func<Task<int>> Client, Func<Task<int>> Hand)[] works =
            [
                (200, async () => (await api.Users.GetAsync(LoopbackServer.Org, AccountId)).AccountId.Length,
                    async () => (await hand.GetAsync(LoopbackServer.Org, AccountId, default)).AccountId.Length),
                (1, () => CountAsync(api.Users.SearchAsync(LoopbackServer.Org)), () => CountAsync(hand.SearchAsync(LoopbackServer.Org, default))),
            ];
            Console.WriteLine("| | time (least, most) | processor | allocated bytes (least, most) | bytes of the client |");
            Console.WriteLine("|---|---|---|---|---|");
            for (var i = 0; i < works.Length; i++)
            {
                await MeasureAsync(Titles[i], works[i].Times, works[i].Client, works[i].Hand, rounds);
            }
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
    }

    private static async Task MeasureAsync(string title, int times, Func<Task<int>> client, Func<Task<int>> hand, int rounds)
    {
        List<double> time = [], processor = [], bytes = [], own = [];

        // The first rounds compile both, twice over, and fill the pools.
        for (var round = -20; round < rounds; round++)
        {
            var first = await CostAsync(round % 2 == 0 ? client : hand, times);
            var second = await CostAsync(round % 2 == 0 ? hand : client, times);
            var (ours, theirs) = round % 2 == 0 ? (first, second) : (second, first);
            if (ours.Result != theirs.Result)
            {
                throw new InvalidOperationException($"{title}: the client read {ours.Result}, the code by hand {theirs.Result}.");
            }

            if (round >= 0)
            {
                time.Add(ours.Seconds / theirs.Seconds);
                processor.Add(ours.Processor / theirs.Processor);
                bytes.Add((double)ours.Bytes / theirs.Bytes);
                own.Add((double)ours.Bytes / times);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {title} | {Cell(time)} | {Ratios.Median(processor):0.00} | {Cell(bytes)} | {Ratios.Median(own):N0} |"));
    }

    private static async Task<(double Seconds, double Processor, long Bytes, int Result)> CostAsync(Func<Task<int>> work, int times)
    {
        var result = 0;
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            result = await work();
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (seconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - before, result);
    }

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> users)
    {
        var count = 0;
        await foreach (var _ in users)
        {
            count++;
        }

        return count == LoopbackServer.Users ? count : throw new InvalidOperationException($"{count} users were read.");
    }

    private static string Cell(List<double> ratios)
        => string.Create(CultureInfo.InvariantCulture, $"**{Ratios.Median(ratios):0.00}** ({ratios.Min():0.00}, {ratios.Max():0.00})");

    private static Process Start() => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, "client-server")
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
