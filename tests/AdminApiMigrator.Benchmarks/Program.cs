using AdminApiMigrator.Benchmarks;
using AdminApiMigrator.Benchmarks.Client;
using AdminApiMigrator.Benchmarks.InProcess;

// What analyzers cost, as ratios of whole compiler processes. The page beside this file tells how to run it and what came out.
if (args is ["dense", var folder])
{
    Console.WriteLine(DenseProject.Write(folder, 2800, hasOneCall: false));
    Console.WriteLine(DenseProject.Write(folder, 2400, hasOneCall: true));
    return 0;
}

if (args is ["growth" or "keystroke" or "hostile" or "hostile-one", ..])
{
    return InProcessCommands.Run(args);
}

if (args is ["client-server"])
{
    await LoopbackServer.RunAsync();
    return 0;
}

var rounds = 5;
if (args is ["client", .. var more])
{
    rounds = more is ["--rounds", var count] && int.TryParse(count, out var asked) && asked > 0 ? asked : 100;
    await ClientCosts.RunAsync(rounds);
    return 0;
}

var peers = true;
var projects = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--rounds" && i + 1 < args.Length && int.TryParse(args[i + 1], out rounds) && rounds > 0)
    {
        i++;
    }
    else if (args[i] == "--no-peers")
    {
        peers = false;
    }
    else
    {
        projects.Add(args[i]);
    }
}

if (projects.Count == 0 || projects.Exists(static project => project.StartsWith('-')))
{
    Console.Error.WriteLine("""
        AdminApiMigrator.Benchmarks [--rounds N] [--no-peers] PROJECT.csproj[@FRAMEWORK]...   measure (the projects must be restored)
        AdminApiMigrator.Benchmarks dense FOLDER                                write the dense projects
        AdminApiMigrator.Benchmarks client [--rounds N]                         measure the client beside code by hand
        AdminApiMigrator.Benchmarks growth [--rounds N] [SHAPE]                 programs of one idiom at five sizes, with the exponent
        AdminApiMigrator.Benchmarks keystroke [--rounds N]                      one edit in a project of 300 files
        AdminApiMigrator.Benchmarks hostile [PROGRAM]                           programs that must stay cheap, one by one
        """);
    return 2;
}

var scratch = Directory.CreateTempSubdirectory("aam-benchmark-").FullName;
try
{
    var compiler = new CompilerRun(scratch);
    var sets = AnalyzerSet.All(scratch, peers);
    foreach (var project in projects)
    {
        var code = CodeBase.Load(project);
        Console.WriteLine($"{code.Name}: {code.Files} files, {code.Lines} lines");
        Console.WriteLine();
        Console.WriteLine("| analyzers | wall (least, most) | processor (least, most) |");
        Console.WriteLine("|---|---|---|");
        foreach (var ratios in PairedRuns.Measure(compiler, code, sets, rounds))
        {
            Console.WriteLine($"| {ratios.Analyzers.Name} | {Cell(ratios.Wall)} | {Cell(ratios.Processor)} |");
        }

        Console.WriteLine();
    }

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

static string Cell(List<double> ratios) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"**{Ratios.Median(ratios):0.00}** ({ratios.Min():0.00}, {ratios.Max():0.00})");
