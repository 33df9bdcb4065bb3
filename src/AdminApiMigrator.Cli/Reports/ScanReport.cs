using System.Globalization;
using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Projects;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Cli.Reports;

/// <summary>The findings and what was read, for a person at a console or in a build log.</summary>
internal sealed class ScanReport(Terminal terminal, string root, Verbosity verbosity)
{
    private static readonly string[] Details = ["endpoint", "method", "template", "removedOn", "replacement", "reason"];

    /// <summary>The findings, a line each in the form that editors and build logs link, grouped by file.</summary>
    public void Findings(IEnumerable<Finding> findings)
    {
        foreach (var file in findings.Where(IsShown).GroupBy(finding => finding.Path))
        {
            foreach (var finding in file)
            {
                Finding(finding);
            }

            terminal.Line();
        }
    }

    public void Finding(Finding finding)
    {
        var severity = finding.Severity.ToString().ToLowerInvariant();
        terminal.Line(
            $"{FilePaths.Relative(root, finding.Path)}({finding.Line},{finding.Column}): "
            + $"{terminal.Of(finding.Severity, $"{finding.Id} {severity}")}: {finding.Message}");
        if (verbosity != Verbosity.Detailed)
        {
            return;
        }

        foreach (var name in Details)
        {
            if (finding.Properties.GetValueOrDefault(name) is { Length: > 0 } value)
            {
                terminal.Line($"    {name}: {value}");
            }
        }

        terminal.Line($"    seen by: {string.Join(", ", finding.Projects)}");
    }

    /// <summary>What was read and how, so that a clean result can be trusted.</summary>
    public void Reading(ScanTarget target, Survey survey, LoadedSolution loaded)
    {
        if (verbosity == Verbosity.Quiet)
        {
            return;
        }

        var analyzed = loaded.Analyzed.Where(project => !project.IsSettings).ToList();
        var exact = analyzed.Where(project => project.LooseBecause is null).Select(project => project.ProjectFile).Distinct().Count();
        var loose = analyzed.Where(project => project.LooseBecause is not null).ToList();
        var unloaded = survey.Projects.Length - analyzed.Select(project => project.ProjectFile).OfType<string>().Distinct().Count();
        terminal.Line(
            $"Read {Count(survey.FileCount, "C# file")}: {survey.Hits.Count} with text of the service; "
            + (survey.SettingsCount == 0 ? "" : $"{Count(survey.SettingsCount, "settings file")}: {survey.SettingsHits.Length} with such text; ")
            + $"{Count(survey.Projects.Length, "project")}: "
            + $"{exact} loaded, {loose.Count} read loosely, {unloaded} with nothing to load.");
        foreach (var project in loose)
        {
            terminal.Line($"  {project.Name}: read loosely, because {project.LooseBecause}");
        }

        foreach (var remark in target.Remarks.Concat(Unreadable(survey)).Concat(NotCompiled(survey, loaded)))
        {
            terminal.Line($"  {remark}");
        }

        if (verbosity != Verbosity.Detailed)
        {
            return;
        }

        foreach (var project in analyzed.Where(project => project.LooseBecause is null))
        {
            terminal.Line($"  {project.Name}: {Client(project)}");
        }

        foreach (var remark in loaded.Remarks)
        {
            terminal.Line($"  {remark}");
        }
    }

    public void Summary(IReadOnlyCollection<Finding> findings, LoadedSolution loaded, TimeSpan elapsed)
    {
        if (verbosity == Verbosity.Quiet)
        {
            return;
        }

        var shown = findings.Where(IsShown).ToList();
        var hidden = findings.Count - shown.Count;
        var files = shown.Select(finding => finding.Path).Distinct().Count();
        terminal.Line(
            (shown.Count == 0
                ? terminal.Bold("No findings") + Unseen(loaded)
                : $"{terminal.Bold($"{Count(shown.Count, "finding")} in {Count(files, "file")}")}: {ById(shown)}")
            + (hidden == 0 ? "" : $"; {hidden} hidden (--verbosity detailed)")
            + Took(elapsed));
    }

    public static string Took(TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture, $" ({elapsed.TotalSeconds:0.0} s).");

    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    /// <summary>The number of findings of each rule, such as AAM1001 3, AAM1002 1.</summary>
    public static string ById(IEnumerable<Finding> findings) => string.Join(
        ", ",
        findings.GroupBy(finding => finding.Id)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()}"));

    /// <summary>Hidden findings are for a ledger, not for a person who looks for what is broken.</summary>
    public static bool IsVisible(Finding finding) => finding.Severity > DiagnosticSeverity.Hidden;

    /// <summary>What a result without findings leaves open.</summary>
    private static string Unseen(LoadedSolution loaded) =>
        loaded.Analyzed.Count(project => project.LooseBecause is not null) is var loose and > 0
            ? $"; {Count(loose, "project")} read loosely, where calls through libraries that could not be resolved are not seen"
            : "";

    private bool IsShown(Finding finding) => verbosity == Verbosity.Detailed || IsVisible(finding);

    private IEnumerable<string> Unreadable(Survey survey) =>
        survey.Unreadable.Select(path => $"{FilePaths.Relative(root, path)}: could not be read");

    /// <summary>
    /// Files that would have findings if any project compiled them: templates, dead code, or a Compile item that this tool missed.
    /// </summary>
    private IEnumerable<string> NotCompiled(Survey survey, LoadedSolution loaded)
    {
        var compiled = loaded.Projects
            .SelectMany(project => loaded.Solution.GetProject(project.Id)!.Documents)
            .Select(document => document.FilePath)
            .OfType<string>()
            .ToHashSet(FilePaths.Comparer);
        return survey.Hits.Where(file => !compiled.Contains(file)).Order(StringComparer.Ordinal)
            .Select(file => $"{FilePaths.Relative(root, file)}: has text of the service, and no project compiles it");
    }

    private static string Client(LoadedProject project) => project switch
    {
        { Invocation: null } => "read loosely",
        { AddedClient.IsEmpty: false } => $"loaded with the arguments of its build; {ClientReference.AssemblyName} added for the analysis",
        _ when ClientReference.Unsupported(project.Invocation) is { } reason => $"loaded with the arguments of its build; {reason}",
        _ => $"loaded with the arguments of its build; refers to {ClientReference.AssemblyName} itself",
    };
}
