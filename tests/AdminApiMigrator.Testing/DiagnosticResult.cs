using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Testing;

/// <summary>A diagnostic that a test expects. What is not given is not compared. Immutable: every With returns another one.</summary>
public sealed record DiagnosticResult
{
    /// <summary>Expects a diagnostic by id and severity.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity severity)
    {
        Id = id;
        Severity = severity;
    }

    /// <summary>Expects a diagnostic by descriptor: its id, its default severity and, once arguments are given, its message.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity)
    {
        MessageFormat = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
    }

    private DiagnosticResult(string id) => Id = id;

    /// <summary>The diagnostic id.</summary>
    public string Id { get; }

    /// <summary>The severity after configuration; null when any will do.</summary>
    public DiagnosticSeverity? Severity { get; private init; }

    /// <summary>The whole message; null when it is not compared, or follows from format and arguments.</summary>
    public string? Message { get; private init; }

    internal string? MessageFormat { get; private init; }

    internal ImmutableArray<object> Arguments { get; private init; }

    internal ImmutableArray<ExpectedLocation> Locations { get; private init; } = [];

    /// <summary>Expects a compiler error.</summary>
    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    /// <summary>Expects a compiler warning.</summary>
    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    /// <summary>Expects this severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>Expects exactly this message; null compares none.</summary>
    public DiagnosticResult WithMessage(string? message) => this with { Message = message };

    /// <summary>Expects the descriptor's message with these arguments.</summary>
    public DiagnosticResult WithArguments(params object[] arguments) => this with { Arguments = [.. arguments] };

    /// <summary>Expects a span in the first file; lines and columns count from 1. A further call adds an additional location.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn)
        => WithSpan(ProjectState.DefaultPath, startLine, startColumn, endLine, endColumn);

    /// <summary>Expects a span in the named file; lines and columns count from 1. A further call adds an additional location.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn)
        => With(new ExpectedLocation(path, Position(startLine, startColumn), Position(endLine, endColumn), null));

    /// <summary>Expects a start in the first file; line and column count from 1.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation(ProjectState.DefaultPath, line, column);

    /// <summary>Expects a start in the named file; line and column count from 1.</summary>
    public DiagnosticResult WithLocation(string path, int line, int column)
        => With(new ExpectedLocation(path, Position(line, column), null, null));

    /// <summary>Expects the span that the source marks <c>{|#key:...|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey) => With(new ExpectedLocation(null, default, null, markupKey));

    /// <inheritdoc />
    public override string ToString()
    {
        var where = Locations.IsEmpty ? "anywhere" : Locations[0].ToString();
        var severity = Severity is { } known ? " " + known.ToString().ToLowerInvariant() : "";
        return $"{where}:{severity} {Id}{(ExpectedMessage(null) is { } message ? ": " + message : "")}";
    }

    internal static DiagnosticResult AtSpan(string id, string path, LinePositionSpan span)
        => new DiagnosticResult(id).With(new ExpectedLocation(path, span.Start, span.End, null));

    internal DiagnosticResult ResolveKeys(Func<int, ExpectedLocation> placeOf)
        => this with { Locations = [.. Locations.Select(l => l.MarkupKey is { } key ? placeOf(key) : l)] };

    internal bool Fits(Diagnostic actual)
        => actual.Id == Id
            && (Severity is null || actual.Severity == Severity)
            && (ExpectedMessage(actual.Descriptor) is not { } message || actual.GetMessage(CultureInfo.InvariantCulture) == message)
            && FitsLocations(actual);

    private bool FitsLocations(Diagnostic actual)
        => Locations.Length switch
        {
            0 => true,
            1 => Locations[0].Fits(actual.Location),
            _ => actual.AdditionalLocations.Count == Locations.Length - 1
                && Locations.Zip(actual.AdditionalLocations.Prepend(actual.Location)).All(pair => pair.First.Fits(pair.Second)),
        };

    private string? ExpectedMessage(DiagnosticDescriptor? descriptor)
    {
        if (Message is not null || Arguments.IsDefault)
        {
            return Message;
        }

        var format = MessageFormat ?? descriptor?.MessageFormat.ToString(CultureInfo.InvariantCulture);
        return format is null ? null : string.Format(CultureInfo.InvariantCulture, format, [.. Arguments]);
    }

    private DiagnosticResult With(ExpectedLocation location) => this with { Locations = Locations.Add(location) };

    private static LinePosition Position(int line, int column) => new(line - 1, column - 1);
}

/// <summary>A place that a test expects: a span, a start (<see cref="End"/> is null), or a markup key still to be looked up.</summary>
internal sealed record ExpectedLocation(string? Path, LinePosition Start, LinePosition? End, int? MarkupKey)
{
    public bool Fits(Location actual)
    {
        var span = actual.GetLineSpan();
        return actual.Kind != LocationKind.None
            && ProjectState.SamePath(span.Path, Path)
            && span.StartLinePosition == Start
            && (End is null || span.EndLinePosition == End);
    }

    public override string ToString()
        => MarkupKey is { } key ? "#" + key : End is { } end ? $"{Path}({Show(Start)},{Show(end)})" : $"{Path}({Show(Start)})";

    private static string Show(LinePosition position) => $"{position.Line + 1},{position.Character + 1}";
}
