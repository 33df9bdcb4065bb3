using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Cli.Reports;

/// <summary>A text output, with colour only where a person sees it and did not ask for none (no-color.org).</summary>
internal sealed class Terminal(TextWriter writer, bool hasColor)
{
    private const string Reset = "\e[0m";

    public static Terminal For(TextWriter writer, bool isRedirected) => new(
        writer,
        !isRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb");

    public void Line(string text = "") => writer.WriteLine(text);

    public string Bold(string text) => Paint("\e[1m", text);

    public string Added(string text) => Paint("\e[32m", text);

    public string Removed(string text) => Paint("\e[31m", text);

    public string Of(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Error => Paint("\e[31m", text),
        DiagnosticSeverity.Warning => Paint("\e[33m", text),
        _ => Paint("\e[36m", text),
    };

    private string Paint(string color, string text) => hasColor ? color + text + Reset : text;
}
