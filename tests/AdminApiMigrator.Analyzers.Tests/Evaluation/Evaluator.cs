using System.Text.RegularExpressions;
using AdminApiMigrator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdminApiMigrator.Analyzers.Tests.Evaluation;

/// <summary>
/// Asks what an expression is. This is the one place that knows how: today it sends the value and looks which removed endpoints are found,
/// so
/// it tells texts apart as far as endpoints do; an engine with an API of its own is asked here instead.
/// </summary>
internal static class Evaluator
{
    private const string Orgs = "https://api.atlassian.com/admin/v1/orgs/";

    /// <summary>What is wrong with how the expression is read; null when nothing is.</summary>
    public static async Task<string?> ComplaintAsync(ExpressionCase one)
    {
        var program = Program(one);
        var errors = Findings.Compile(program).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"{one.Line}\ndoes not compile: {string.Join('\n', errors)}\n{program}");

        var found = (await Findings.OfAsync<DeprecatedEndpointAnalyzer>(program))
            .Select(static finding => finding.Properties[FindingProperties.Endpoint]!);
        var (expected, actual) = (EndpointsOf(one).Order(StringComparer.Ordinal).ToList(), found.Distinct().Order(StringComparer.Ordinal)
            .ToList());
        return expected.SequenceEqual(actual) ? null : $"expected [{string.Join(", ", expected)}], found [{string.Join(", ", actual)}]";
    }

    /// <summary>The removed endpoints that the program must be found to call.</summary>
    public static IEnumerable<string> EndpointsOf(ExpressionCase one) => one.Kind switch
    {
        "verb" => Reached(one.Alternatives, Orgs + "{}/users/search").Concat(Reached(one.Alternatives, Orgs + "{}/directory/users/{}")),
        "client" => one.Alternatives.SelectMany(root => Reached(["POST"], root + Tail(one))),
        _ => one.Alternatives.SelectMany(static text => Reached(["POST", "DELETE"], text)),
    };

    private static IEnumerable<string> Reached(IReadOnlyList<string> verbs, string text) => Endpoints.All
        .Where(endpoint => endpoint is { Service: Service.Admin, Status: EndpointStatus.Removed } && verbs.Contains(endpoint.Method)
            && endpoint.Templates.Any(template => IsOf("https://api.atlassian.com" + template, text)))
        .Select(static endpoint => endpoint.Id);

    private static bool IsOf(string template, string text) =>
        Regex.IsMatch(text, "^" + string.Join("[^/]+", Regex.Split(template, @"\{\w+\}").Select(Regex.Escape))
            + "$", RegexOptions.CultureInvariant);

    /// <summary>The path that makes a base address the URL of a search.</summary>
    private static string Tail(ExpressionCase one) =>
        (one.Alternatives.FirstOrDefault(static root => Orgs.StartsWith(root, StringComparison.Ordinal)) is { } root
            ? Orgs[root.Length..] : "") + "{}/users/search";

    private static string Program(ExpressionCase one) => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Text;
        using System.Threading.Tasks;

        internal sealed class Frame(HttpClient http)
        {
            {{one.Members}}

            public async Task RunAsync(string org, string user, string group, bool big, int number)
            {
                {{one.Statements}}
                {{Send(one)}}
            }
        }
        """;

    private static string Send(ExpressionCase one) => one.Kind switch
    {
        "text" => $"""
            var value = {one.Expression};
            await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, value));
            await http.SendAsync(new HttpRequestMessage(HttpMethod.Delete, value));
            """,
        "verb" => $$"""
            var value = {{one.Expression}};
            await http.SendAsync(new HttpRequestMessage(value, $"{{Orgs}}{org}/users/search"));
            await http.SendAsync(new HttpRequestMessage(value, $"{{Orgs}}{org}/directory/users/{user}"));
            """,
        "client" => $"""
            var value = {one.Expression};
            await value.PostAsync($"{Tail(one).Replace("{}", "{org}", StringComparison.Ordinal)}", null);
            """,
        "list" => $$"""
            foreach (var value in {{one.Expression}})
            {
                await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, value));
                await http.SendAsync(new HttpRequestMessage(HttpMethod.Delete, value));
            }
            """,
        _ => throw new FormatException($"\"{one.Line}\": {one.Kind} is no kind; text, verb, client and list are"),
    };
}
