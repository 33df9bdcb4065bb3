using AdminApiMigrator.Cli.Reports;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Cli.Tests.Reports;

public sealed class TerminalTests
{
    [Fact]
    public void Terminal_PaintsSeverity() =>
        Assert.Equal("\e[33mx\e[0m", new Terminal(TextWriter.Null, hasColor: true).Of(DiagnosticSeverity.Warning, "x"));

    [Fact]
    public void RedirectedOutput_IsPlain()
    {
        var terminal = Terminal.For(TextWriter.Null, isRedirected: true);

        Assert.Equal("abcd", terminal.Bold("a") + terminal.Added("b") + terminal.Removed("c") + terminal.Of(DiagnosticSeverity.Error, "d"));
    }
}
