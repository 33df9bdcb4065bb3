using System.Collections.Immutable;
using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Projects;
using AdminApiMigrator.Cli.Rewriting;

namespace AdminApiMigrator.Cli.Reports;

/// <summary>What fix changed or would change, and what it left and why.</summary>
internal sealed class FixReport(Terminal terminal, ScanReport scan, string root, Verbosity verbosity)
{
    public void Diff(IEnumerable<FileEdit> edits)
    {
        foreach (var edit in edits)
        {
            foreach (var line in UnifiedDiff.Of(FilePaths.Relative(root, edit.Path), edit.Before.ToString(), edit.After))
            {
                terminal.Line(line[0] switch { '+' => terminal.Added(line), '-' => terminal.Removed(line), _ => line });
            }
        }
    }

    public void Changes(IReadOnlyCollection<FileEdit> edits, bool isCheck)
    {
        if (verbosity == Verbosity.Quiet)
        {
            return;
        }

        foreach (var edit in edits)
        {
            terminal.Line($"{(isCheck ? "would change" : "changed")}: {FilePaths.Relative(root, edit.Path)}");
        }
    }

    /// <summary>The findings that are left, each with the reason as far as one is known.</summary>
    public void Left(IEnumerable<(Finding Finding, string? Reason)> left)
    {
        foreach (var (finding, reason) in left)
        {
            scan.Finding(finding);
            if (reason is not null && !finding.Message.Contains(reason, StringComparison.Ordinal))
            {
                terminal.Line($"    not rewritten: {reason}");
            }
        }
    }

    public void Summary(
        ImmutableSortedDictionary<string, int> settled,
        IReadOnlyCollection<Finding> left,
        int files,
        bool isCheck,
        TimeSpan elapsed)
    {
        if (verbosity == Verbosity.Quiet)
        {
            return;
        }

        var verb = isCheck ? "Would fix" : "Fixed";
        terminal.Line(
            terminal.Bold($"{verb} {ScanReport.Count(settled.Values.Sum(), "finding")} in {ScanReport.Count(files, "file")}")
            + (settled.IsEmpty ? "" : $": {string.Join(", ", settled.Select(id => $"{id.Key} {id.Value}"))}")
            + $"; left for a person: {left.Count}"
            + (left.Count == 0 ? "" : $": {ScanReport.ById(left)}")
            + ScanReport.Took(elapsed));
    }
}
