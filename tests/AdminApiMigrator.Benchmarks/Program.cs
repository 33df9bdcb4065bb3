using AdminApiMigrator.Benchmarks;

// What analyzers cost, as ratios of whole compiler processes. The page beside this file tells how to run it and what came out.
if (args is ["dense", var folder])
{
    Console.WriteLine(DenseProject.Write(folder, 600));
    return 0;
}

var pairs = 5;
var projects = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--pairs" && i + 1 < args.Length && int.TryParse(args[i + 1], out pairs) && pairs > 0)
    {
        i++;
    }
    else
    {
        projects.Add(args[i]);
    }
}

if (projects.Count == 0 || projects.Exists(static project => project.StartsWith('-')))
{
    Console.Error.WriteLine("""
        AdminApiMigrator.Benchmarks [--pairs N] PROJECT.csproj[@FRAMEWORK]...   measure (the projects must be restored)
        AdminApiMigrator.Benchmarks dense FOLDER                                write the dense project
        """);
    return 2;
}

var scratch = Directory.CreateTempSubdirectory("aam-benchmark-").FullName;
try
{
    var compiler = new CompilerRun(scratch);
    Console.WriteLine($"| analyzers | {string.Join(" | ", projects.Select(static p => Path.GetFileNameWithoutExtension(p.Split('@')[0])).Select(static name => $"{name}: wall (least, most) | {name}: processor"))} |");
    Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---|", projects.Count * 2)));
    var code = projects.ConvertAll(CodeBase.Load);
    foreach (var analyzers in AnalyzerSet.All(scratch))
    {
        var cells = code.ConvertAll(each => PairedRuns.Measure(compiler, each, analyzers, pairs))
            .ConvertAll(static ratios => $"**{Ratios.Median(ratios.Wall):0.00}** ({ratios.Wall.Min():0.00}, {ratios.Wall.Max():0.00}) | {Ratios.Median(ratios.Processor):0.00}");
        Console.WriteLine($"| {analyzers.Name} | {string.Join(" | ", cells)} |");
    }

    Console.WriteLine();
    code.ForEach(static each => Console.WriteLine($"{each.Name}: {each.Files} files, {each.Lines} lines"));
    return 0;
}
catch (Exception exception) when (exception is InvalidOperationException or IOException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
finally
{
    Directory.Delete(scratch, recursive: true);
}
