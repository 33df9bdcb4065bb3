namespace AdminApiMigrator.Benchmarks.InProcess;

/// <summary>The commands that measure in this process.</summary>
internal static class InProcessCommands
{
    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>The exit code of the process.</returns>
    public static int Run(string[] args)
    {
        var (rounds, rest) = args is [_, "--rounds", var count, ..] && int.TryParse(count, out var asked) && asked > 0
            ? (asked, args[3..]) : (0, args[1..]);
        try
        {
            switch (args[0])
            {
                case "growth" when rest.Length <= 1:
                    GrowthCommand.Run(rounds > 0 ? rounds : 3, rest is [var shape] ? shape : "");
                    return 0;
                case "keystroke" when rest.Length == 0:
                    KeystrokeCommand.Run(rounds > 0 ? rounds : 20);
                    return 0;
                case "hostile" when rest.Length <= 1:
                    HostileCommand.Run(rest is [var program] ? program : "");
                    return 0;
                case "hostile-one" when rest is [var one]:
                    HostileCommand.RunOne(one);
                    return 0;
                default:
                    Console.Error.WriteLine($"{args[0]}: too many arguments; --rounds N stands first");
                    return 2;
            }
        }
        catch (InvalidOperationException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
