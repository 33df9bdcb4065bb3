using System.CommandLine;
using System.Globalization;
using AdminApiMigrator.Cli.Reports;
using AdminApiMigrator.Emulator;

namespace AdminApiMigrator.Cli.Commands;

/// <summary>adminapi emulate: the service on this machine, until it is told to stop.</summary>
internal static class EmulateCommand
{
    private static readonly Option<string> Url = new("--url")
    {
        Description = "The address to listen on, an IP address or localhost; port 0 takes any free one.",
        DefaultValueFactory = _ => "http://127.0.0.1:8080",
        HelpName = "URL",
    };

    private static readonly Option<bool> AllowRemote = new("--allow-remote")
    {
        Description = "Let --url name an address that other machines reach; whoever does can read and change the state, and the keys in it.",
    };

    private static readonly Option<FileInfo> Seed = new("--seed") { Description = "The state to start with, as JSON; a small company without it.", HelpName = "FILE" };

    private static readonly Option<string> AsOf = new("--as-of")
    {
        Description = "The day, yyyy-MM-dd, that decides which endpoints still work: "
            + "2026-06-01 before the removal of v1, 2026-07-01 after it, 2027-07-01 after that of the v2 lists.",
        DefaultValueFactory = _ => new EmulatorOptions().AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        HelpName = "DATE",
    };

    private static readonly Option<string> Removed = new Option<string>("--removed")
    {
        Description = "How a removed endpoint answers: 410 or 404.",
        DefaultValueFactory = _ => "gone",
    }.AcceptOnlyFromAmong("gone", "not-found");

    private static readonly Option<FileInfo> Faults = new("--faults") { Description = "What goes wrong on purpose, as JSON.", HelpName = "FILE" };

    private static readonly Option<FileInfo> Save = new("--save") { Description = "Where to write the state when it stops, as a seed.", HelpName = "FILE" };

    private static readonly Option<Verbosity> HowMuch = new("--verbosity", "-v")
    {
        Description = "How much to say of each request: quiet nothing, normal a line, detailed the body, too.",
        DefaultValueFactory = _ => Verbosity.Normal,
    };

    private static readonly Option<bool> Routes = new("--routes") { Description = "Print what every route answers, and end." };

    public static Command Create()
    {
        var command = new Command(
            "emulate",
            "Answers as the Cloud Admin API on this machine, v1 and v2 on one state, until Ctrl+C. Exit codes: 0 stopped; "
            + "1 it could not start, or the state could not be saved.")
        {
            Url, AllowRemote, Seed, AsOf, Removed, Faults, Save, HowMuch, Routes,
        };
        command.SetAction((result, cancellation) => Failures.ReportAsync(result, _ => RunAsync(result, result.InvocationConfiguration.Output, cancellation)));
        return command;
    }

    private static async Task<ExitCode> RunAsync(ParseResult result, TextWriter output, CancellationToken cancellation)
    {
        if (result.GetValue(Routes))
        {
            await output.WriteAsync(RoutePage.ToMarkdown());
            return ExitCode.Clean;
        }

        try
        {
            var save = result.GetValue(Save) is { } path ? StateFile.At(path.ToString()) : null;
            var seed = result.GetValue(Seed) is { } file ? EmulatorSeed.Load(file.ToString()) : EmulatorSeed.Default;
            await using var log = new RequestLog(output, result.GetValue(HowMuch));
            await ServeAsync(seed, Options(result, log), save, log, cancellation);
            return ExitCode.Clean;
        }
        catch (EmulatorInputException e)
        {
            throw new ToolException(e.Message);
        }
    }

    private static async Task ServeAsync(
        EmulatorSeed seed, EmulatorOptions options, StateFile? save, RequestLog log, CancellationToken cancellation)
    {
        AdminApiEmulator service;
        try
        {
            service = await AdminApiEmulator.StartAsync(seed, options, cancellation);
        }
        catch (OperationCanceledException)
        {
            log.Say("Stopped before the first request.");
            return;
        }

        await using (service)
        {
            Greet(log, service, options.AllowRemote);
            await UntilCancelledAsync(cancellation);
        }

        // Once nobody can change it any more.
        save?.Write(service.State);
        if (save is not null)
        {
            log.Say($"The state is in {save}.");
        }

        log.Say($"Stopped after {service.Requests.Count} request(s).");
    }

    private static EmulatorOptions Options(ParseResult result, RequestLog log)
    {
        var (url, asOf) = (result.GetRequiredValue(Url), result.GetRequiredValue(AsOf));
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp)
        {
            throw new ToolException($"--url: \"{url}\" is no address to listen on; write one such as http://127.0.0.1:8080");
        }

        if (!DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw new ToolException($"--as-of: \"{asOf}\" is no date; write yyyy-MM-dd, such as 2026-07-01");
        }

        return new EmulatorOptions
        {
            AsOf = day,
            RemovedAnswer = result.GetRequiredValue(Removed) == "gone" ? RemovedAnswer.Gone : RemovedAnswer.NotFound,
            Url = address,
            AllowRemote = result.GetValue(AllowRemote),
            Answered = log.Note,
            Trouble = result.GetValue(Faults) is { } faults ? EmulatorTrouble.Load(faults.ToString()) : new EmulatorTrouble(),
        };
    }

    private static void Greet(RequestLog log, AdminApiEmulator service, bool allowRemote)
    {
        log.Say($"The Admin API as of {service.AsOf:yyyy-MM-dd} is at {service.BaseAddress}");
        if (allowRemote)
        {
            log.Say("Other machines may reach it: whoever does can read and change its state, and the keys in it.");
        }

        if (service.Seed is { OrganizationId: { } organization, OrganizationKey: { } key })
        {
            var path = Endpoints.All.Single(endpoint => endpoint.Id == "list-directories").Templates[0];
            var url = new Uri(service.BaseAddress, path.Replace("{orgId}", organization, StringComparison.Ordinal));
            log.Say("Try:");
            log.Say($"  curl -s -H \"Authorization: Bearer {key}\" {url}");
        }

        log.Say($"Requests so far: {service.BaseAddress}_emulator/requests   Stop: Ctrl+C");
    }

    private static async Task UntilCancelledAsync(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellation.Register(() => stopped.TrySetResult());
        await stopped.Task;
    }
}
