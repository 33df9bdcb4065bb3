using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Benchmarks.InProcess;

/// <summary>
/// One edit in one document of a project: what an editor pays for its squiggles. The compilation is new, the edited document's model is
/// bound,
/// and only the analyzers of that document are measured.
/// </summary>
internal static class KeystrokeCommand
{
    private const int Files = 300;
    private const int WarmUps = 5;

    /// <summary>Prints what one edit costs.</summary>
    /// <param name="edits">How many edits are measured.</param>
    public static void Run(int edits)
    {
        var project = AnalyzerCost.Compile(Enumerable.Range(0, Files).Select(Write));
        if (project.GetDiagnostics().FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"the project does not compile: {error}");
        }

        Console.WriteLine($"one edit in a project of {Files} files of which {Enumerable.Range(0, Files).Count(HoldsCall)} hold a call; "
            + $"{edits} edits, milliseconds of processor time");
        Console.WriteLine();
        Console.WriteLine("| edited document | analyzers | median (least, most) | MB | findings |");
        Console.WriteLine("|---|---|---|---|---|");
        Report(project, "with a call", 0, "empty analyzer", AnalyzerCost.Empty, edits);
        Report(project, "with a call", 0, "AdminApiMigrator", AnalyzerCost.All, edits);
        Report(project, "without a call", 4, "empty analyzer", AnalyzerCost.Empty, edits);
        Report(project, "without a call", 4, "AdminApiMigrator", AnalyzerCost.All, edits);
    }

    private static void Report(Compilation project, string document, int index, string name,
        ImmutableArray<DiagnosticAnalyzer> analyzers, int edits)
    {
        var times = new List<Effort>();
        var findings = 0;
        var current = project;
        for (var edit = 0; edit < WarmUps + edits; edit++)
        {
            var tree = current.SyntaxTrees.ElementAt(index);
            var text = tree.GetText();
            var at = text.ToString().LastIndexOf("// typed here", StringComparison.Ordinal);
            var typed = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, 0), "limit += 1;\n")));
            current = current.ReplaceSyntaxTree(tree, typed);
            var model = current.GetSemanticModel(typed);
            model.GetDiagnostics();
            var effort = Effort.Of(() => findings = Analyze(current, typed, analyzers).Length);
            if (edit >= WarmUps)
            {
                times.Add(effort);
            }
        }

        var median = Ratios.Median([.. times.Select(static t => t.Milliseconds)]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {document} | {name} | {median:0.0} ({times.Min(static t => t.Milliseconds):0.0}, "
                + $"{times.Max(static t => t.Milliseconds):0.0}) | {times.Min(static t => t.Megabytes):0.0} | {findings} |"));
    }

    private static ImmutableArray<Diagnostic> Analyze(Compilation compilation, SyntaxTree tree,
        ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var run = AnalyzerCost.With(compilation, analyzers);
        var syntax = run.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).GetAwaiter().GetResult();
        var semantic = run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, CancellationToken.None)
            .GetAwaiter().GetResult();
        return syntax.AddRange(semantic);
    }

    /// <summary>Three files of five call the service: through the client, through a wrapper of another file, and by a command.</summary>
    private static string Write(int i) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Edited;

        public sealed record Row{{i}}(int Id, string Name, IReadOnlyList<string> Tags);

        public sealed class Store{{i}}
        {
            private readonly Dictionary<int, Row{{i}}> _rows = new();

            public List<string> Query(IReadOnlyList<Row{{i}}> rows, string prefix, int limit)
            {
                var found = new List<string>();
                // typed here
                foreach (var row in rows)
                {
                    if (_rows.TryGetValue(row.Id + 1, out var known) && known.Tags.Count > limit)
                    {
                        found.Add(known.Name + "/" + row.Name);
                    }
                    else if (row.Name.StartsWith(prefix, StringComparison.Ordinal))
                    {
                        _rows[row.Id] = row with { Name = row.Name.ToUpperInvariant() };
                    }
                }

                return found;
            }
        }
        {{(HoldsCall(i) ? Call(i) : "")}}
        """;

    private static bool HoldsCall(int i) => i % 5 < 3;

    private static string Call(int i) => (i % 5) switch
    {
        0 => $$"""
            public sealed class Job{{i}}(HttpClient http, string org)
            {
                public async Task SuspendAsync(string id)
                {
                    var url = $"https://api.atlassian.com/admin/v1/orgs/{org}/directory/users/{id}/suspend-access";
                    using var response = await http.PostAsync(url, null);
                    response.EnsureSuccessStatusCode();
                }
            }
            """,
        1 when i == 1 => """
            public sealed class Api(HttpClient http, string org)
            {
                public async Task<string> SendAsync(HttpMethod method, string path)
                {
                    using var request = new HttpRequestMessage(method, "https://api.atlassian.com/admin/v1/orgs/" + org + path);
                    using var response = await http.SendAsync(request);
                    return await response.Content.ReadAsStringAsync();
                }
            }
            """,
        1 => $$"""
            public sealed class Job{{i}}(Api api)
            {
                public Task<string> RemoveAsync(string id) => api.SendAsync(HttpMethod.Delete, $"/directory/users/{id}");
            }
            """,
        _ => $$"""
            public sealed class Job{{i}}(HttpClient http)
            {
                private const string Root = "https://api.atlassian.com/admin/v1/orgs/";

                public Task SearchAsync(string org) => http.PostAsync(UrlOf(org, "users/search"), new StringContent("{}"));

                private static string UrlOf(string org, string tail) => Root + org + "/" + tail;
            }
            """,
    };
}
