using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Testing;

/// <summary>Expected diagnostics against actual ones, each matched once.</summary>
internal sealed class DiagnosticComparison
{
    private readonly ImmutableArray<DiagnosticResult> _expected;
    private readonly ImmutableArray<Diagnostic> _actual;
    private readonly List<DiagnosticResult> _missing = [];
    private readonly List<Diagnostic> _noisy;

    public DiagnosticComparison(IEnumerable<DiagnosticResult> expected, IEnumerable<Diagnostic> actual)
    {
        // The pickiest expectation chooses first, or a lax one could take its match away.
        _expected = [.. expected.OrderByDescending(static e => e.Locations.Length).ThenBy(static e => e.Message is null && e.Arguments.IsDefault)];
        _actual = [.. actual];
        _noisy = [.. _actual];
        foreach (var result in _expected)
        {
            var match = _noisy.FindIndex(result.Fits);
            if (match < 0)
            {
                _missing.Add(result);
            }
            else
            {
                _noisy.RemoveAt(match);
            }
        }
    }

    public CaseOutcome Outcome
        => _missing.Count > 0 ? CaseOutcome.Missing
            : _noisy.Count > 0 ? CaseOutcome.Noisy
            : _actual.Length > 0 ? CaseOutcome.Reported
            : CaseOutcome.Validated;

    public bool Agrees => Outcome is CaseOutcome.Validated or CaseOutcome.Reported;

    /// <summary>Lists what is missing and noisy, and shows per file how its markup would have to change.</summary>
    public string Explain(string what, IEnumerable<(string Path, string Text)> files)
    {
        var message = new StringBuilder($"{Outcome.ToString().ToLowerInvariant()}: {what}\n");
        foreach (var missing in _missing)
        {
            message.Append("  missing: ").Append(missing).Append('\n');
        }

        foreach (var noisy in _noisy)
        {
            message.Append("  noisy:   ").Append(Show(noisy)).Append('\n');
        }

        foreach (var (path, text) in files.DistinctBy(f => f.Path))
        {
            var lines = SourceText.From(text).Lines;
            var expected = _expected.SelectMany(e => ExpectedSpans(e, path, lines));
            var actual = _actual.Where(a => a.Location.GetLineSpan().Path == path).Select(static a => new MarkedSpan(a.Id, a.Location.SourceSpan));
            var diff = LineDiff.Between(Markup.Write(text, expected), Markup.Write(text, actual));
            if (diff.Length > 0)
            {
                message.Append(path).Append(" (- expected, + actual)\n").Append(diff);
            }
        }

        return message.ToString();
    }

    public static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        var where = diagnostic.Location.Kind == LocationKind.None
            ? "nowhere"
            : $"{span.Path}({start.Line + 1},{start.Character + 1},{end.Line + 1},{end.Character + 1})";
        return $"{where}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    // An expectation may name a place that the file does not have; it is listed as missing, and cannot be drawn.
    private static IEnumerable<MarkedSpan> ExpectedSpans(DiagnosticResult expected, string path, TextLineCollection lines)
    {
        if (expected.Locations is [var location, ..] && ProjectState.SamePath(path, location.Path)
            && Offset(lines, location.Start) is { } start && Offset(lines, location.End ?? location.Start) is { } end && end >= start)
        {
            yield return new MarkedSpan(expected.Id, TextSpan.FromBounds(start, end));
        }
    }

    private static int? Offset(TextLineCollection lines, LinePosition position)
        => position.Line < lines.Count && position.Character <= lines[position.Line].SpanIncludingLineBreak.Length
            ? lines.GetPosition(position)
            : null;
}
