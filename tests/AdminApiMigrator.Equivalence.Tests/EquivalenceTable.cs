using System.Text;
using AdminApiMigrator.Equivalence.Tests.Running;

namespace AdminApiMigrator.Equivalence.Tests;

/// <summary>The page that says what was compared and how it came out.</summary>
internal static class EquivalenceTable
{
    /// <summary>The page, with a line for each case.</summary>
    public static string Of(IReadOnlyList<CaseRun> runs)
    {
        var rewritten = runs.Where(static run => run.After is not null).ToList();
        var page = new StringBuilder();
        Line("# What was equal, what differed, and why a difference is right");
        Line();
        Line("Written by the tests of this project, which fail when it is not current. Each case is a program in `Cases/`: the old source ran against");
        Line("the emulator as of 2026-06-01, the rewritten one as of 2026-07-01, and four parts of the effect were compared: what the service holds");
        Line("afterwards, what the program returned, what it wrote to the console, and how it failed (type, status and message of the exception). The");
        Line("old program was run as of 2026-07-01, too, where each of them goes wrong.");
        Line();
        Line($"{runs.Count} programs; {rewritten.Count} were rewritten, {rewritten.Count(static run => run.Differing.Count == 0)} of them with an equal effect in every part,");
        Line($"{rewritten.Count(static run => run.Differing.Count > 0)} with a difference that is explained below; {runs.Count - rewritten.Count} are left for a person.");
        Line();
        Line("Forms: *typed* is a typed v2 call, *named* a v1-shaped call by its name, *verb* and *message* the old call sent through `V1`.");
        Line();
        Line("| endpoint | program | forms | state | value | output | exception |");
        Line("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var run in runs)
        {
            var parts = run.After is null ? ["left for a person", "", "", ""] : Enum.GetValues<Part>().Select(part => run.Differing.Contains(part) ? "**differs**" : "equal");
            Line($"| {run.Case.Endpoint} | {Words(run.Case.Situation)} | {Forms(run)} | {string.Join(" | ", parts)} |");
        }

        Line();
        Line("## Differences that are right");
        Line();
        foreach (var run in runs.Where(static run => run.Case.Differences.Count > 0))
        {
            Line($"- {run.Case.Endpoint}, {Words(run.Case.Situation)}:");
            foreach (var difference in run.Case.Differences)
            {
                Line($"  - {difference.Part.ToString().ToLowerInvariant()}, now {(difference.Now.Length == 0 ? "nothing" : $"`{difference.Now}`")}: {difference.Because}");
            }
        }

        Line();
        Line("## Left for a person");
        Line();
        foreach (var run in runs.Where(static run => run.After is null))
        {
            Line($"- {run.Case.Endpoint}, {Words(run.Case.Situation)}: {string.Join("; ", run.Program.ByHand)}");
        }

        return page.ToString();

        void Line(string text = "") => page.Append(text).Append('\n');
    }

    private static string Forms(CaseRun run) => string.Join(", ", run.Program.Fixes
        .Select(fix => (fix.Endpoint == run.Case.Endpoint ? "" : fix.Endpoint + ": ") + fix.Form switch
        {
            RewriteForm.Typed => "typed",
            RewriteForm.NamedV1 => "named",
            RewriteForm.V1Verb => "verb",
            RewriteForm.V1Message => "message",
            _ => fix.Id,
        })
        .Distinct());

    private static string Words(string situation) => situation.Replace('_', ' ');
}
