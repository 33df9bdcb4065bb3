using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>What a run ended with.</summary>
public static class CatalogueExit
{
    /// <summary>Everything is done, or is current.</summary>
    public const int Success = 0;

    /// <summary>The rules or a page cannot be read, or a statement found no place; nothing was written.</summary>
    public const int Failure = 1;

    /// <summary>A check found something that is not current.</summary>
    public const int Stale = 2;

    /// <summary>An import did what it may do, and decisions are left for a person.</summary>
    public const int LeftForPerson = 3;
}

/// <summary>A run of "adminapi catalogue build".</summary>
public static class BuildRun
{
    /// <summary>Builds, or checks without writing.</summary>
    /// <param name="rulesFolder">The folder of the rules; the outputs are relative to its parent.</param>
    /// <param name="check">Whether to compare only.</param>
    /// <param name="output">Receives what was done or is stale, a line each.</param>
    /// <param name="errors">Receives what stopped the run, a line each.</param>
    /// <returns>A code of <see cref="CatalogueExit"/>.</returns>
    public static int Run(string rulesFolder, bool check, TextWriter output, TextWriter errors)
    {
        if (!Directory.Exists(rulesFolder))
        {
            errors.WriteLine($"{rulesFolder}: error: the folder does not exist; name the folder of the rules with --rules");
            return CatalogueExit.Failure;
        }

        var problems = new ProblemLog();
        var rules = RuleReader.ReadFolder(rulesFolder, problems);
        if (rules is not null)
        {
            ClientOperations.Check(rules, problems);
        }

        if (rules is null || !problems.IsEmpty)
        {
            foreach (var problem in problems.Problems)
            {
                errors.WriteLine(problem);
            }

            errors.WriteLine($"{problems.Problems.Count} problem(s); nothing was written");
            return CatalogueExit.Failure;
        }

        var root = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(rulesFolder)))!;
        try
        {
            return check ? Check(rules, root, output) : Write(rules, root, output);
        }
        catch (InvalidDataException e)
        {
            errors.WriteLine(e.Message);
            return CatalogueExit.Failure;
        }
    }

    private static int Check(RuleSet rules, string root, TextWriter output)
    {
        var stale = CatalogueBuild.Check(rules, root);
        foreach (var file in stale)
        {
            output.WriteLine(file);
        }

        output.WriteLine(stale.IsEmpty
            ? "Everything generated is current."
            : $"{stale.Length} file(s) not current; run \"adminapi catalogue build\".");
        return stale.IsEmpty ? CatalogueExit.Success : CatalogueExit.Stale;
    }

    private static int Write(RuleSet rules, string root, TextWriter output)
    {
        var written = CatalogueBuild.Write(rules, root);
        foreach (var file in written)
        {
            output.WriteLine(file);
        }

        var all = CatalogueBuild.Of(rules).Length;
        output.WriteLine($"{written.Length} file(s) written, {all} current; {rules.Entries.Length} endpoints as of {rules.Date}.");
        return CatalogueExit.Success;
    }
}
