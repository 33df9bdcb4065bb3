using System.Net.Http.Headers;

namespace AdminApiMigrator.Equivalence.Tests.Running;

/// <summary>A case, run before and after the removal.</summary>
/// <param name="Case">The case.</param>
/// <param name="Program">Its program, old and rewritten.</param>
/// <param name="Before">The old program in June 2026: the effect to keep.</param>
/// <param name="Refused">The old program in July 2026.</param>
/// <param name="After">The rewritten program in July 2026; null where a person must rewrite it.</param>
/// <param name="RemovedCalls">The removed requests that the rewritten program sent.</param>
internal sealed record CaseRun(
    EquivalenceCase Case, RewrittenProgram Program, Outcome Before, Outcome Refused, Outcome? After, IReadOnlyList<string> RemovedCalls)
{
    private static readonly DateOnly June = new(2026, 6, 1);
    private static readonly DateOnly July = new(2026, 7, 1);

    private static readonly HashSet<string?> Removed =
        [.. Endpoints.All.Where(static endpoint => endpoint.Status == EndpointStatus.Removed).Select(static endpoint => endpoint.Id)];

    /// <summary>The parts in which the rewritten program differs from the old one in June.</summary>
    public IReadOnlyList<Part> Differing => After?.DifferencesTo(Before) ?? [];

    /// <summary>Runs old and new.</summary>
    public static async Task<CaseRun> OfAsync(EquivalenceCase one, RewrittenProgram program)
    {
        var (before, _) = await RunAsync(one, program.Before, June);
        var (refused, _) = await RunAsync(one, program.Before, July);
        var after = one.ByHand is null ? await RunAsync(one, program.After, July) : default;
        return new CaseRun(one, program, before, refused, after.Outcome, after.RemovedCalls ?? []);
    }

    private static async Task<(Outcome Outcome, IReadOnlyList<string> RemovedCalls)> RunAsync(EquivalenceCase one, byte[] program, DateOnly day)
    {
        await using var service = await Seeds.StartAsync(one.Seed, day);
        var scenario = Seeds.ScenarioOf(service);
        using var http = new HttpClient(new ToEmulator(service.BaseAddress)) { BaseAddress = new Uri("https://api.atlassian.com/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", scenario.ApiKey);

        // Every run is a service of its own behind one host name and one key; what the client remembers of one must not meet the next.
        http.DefaultRequestHeaders.Add("X-Run", service.BaseAddress.Authority);
        var (value, output, exception) = await LoadedProgram.RunAsync(program, http, scenario);

        // The port is the test's, not the program's.
        var outcome = new Outcome(
            service.State.Snapshot(),
            value.Replace(scenario.BaseUrl, "{BaseUrl}", StringComparison.Ordinal),
            output.Replace(scenario.BaseUrl, "{BaseUrl}", StringComparison.Ordinal),
            Outcome.Words(exception).Replace(scenario.BaseUrl, "{BaseUrl}", StringComparison.Ordinal));
        return (outcome, [.. service.Requests.All.Where(static request => Removed.Contains(request.Id)).Select(static request => request.ToString())]);
    }
}
