using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using static AdminApiMigrator.Catalogue.Building.CSharpText;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>What the rules know of an operation, as XML documentation and, where it has ended, as the word for the compiler.</summary>
internal static class OperationDocs
{
    private const string Pages = RulePages.Address + "{0}.md";

    private static readonly Dictionary<string, string> Availability = new()
    {
        ["all"] = "all organizations",
        ["centralized"] = "organizations on centralized user management",
        ["paid"] = "paid subscriptions",
        ["guard"] = "Atlassian Guard",
    };

    /// <summary>Appends everything that stands in front of the method.</summary>
    public static void Append(StringBuilder text, RuleSet rules, ClientOperation operation)
    {
        var entry = operation.Entry;
        Line(text, $"<summary>{Xml(Sentence(entry.Title))}{(entry.Note is { } note ? " " + Xml(Sentence(note)) : "")}</summary>");
        foreach (var parameter in operation.Parameters)
        {
            Line(text, $"<param name=\"{parameter.Name.TrimStart('@')}\">{parameter.About}</param>");
        }

        Line(text, "<param name=\"cancellationToken\">Ends the call.</param>");
        Line(text, $"<returns>{Returns(operation)}</returns>");
        Line(text, "<exception cref=\"ArgumentException\">An id is no id, or a required value is missing.</exception>");
        var failures = (entry.Node["errors"] as Yaml.YamlMapping)?.Pairs.Select(pair => Failure(pair.Key.Value, entry.Node)) ?? [];
        Line(text, $"<exception cref=\"AdminApiException\">The service refused{string.Concat(failures.Select((failure, i) => (i == 0 ? ": " : ", ") + failure))}.</exception>");
        Line(text, $"<remarks>{Remarks(rules, entry)}</remarks>");
        if (entry.Status is "removed" or "disabled" or "deprecated")
        {
            Ended(text, rules, entry);
        }
    }

    private static string Failure(string status, Yaml.YamlMapping node)
    {
        var codes = ((Yaml.YamlMapping)node["errors"]!).Texts(status);
        return codes.IsEmpty ? status : $"{status} ({string.Join(", ", codes)})";
    }

    private static string Returns(ClientOperation operation) => operation.Answer.Verb switch
    {
        "ListAsync" => "The entries, page after page as they are asked for.",
        "SendAsync" => "A task that ends when the service has answered, which gives nothing to read.",
        "ReadElementAsync" => "The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.",
        "ReadDataAsync" => "What the answer has under <c>data</c>.",
        _ => "The answer.",
    };

    private static string Remarks(RuleSet rules, Entry entry)
    {
        var parts = new List<string> { $"<c>{Xml(entry.Request)}</c>. Status in the catalogue of {rules.Date}: {entry.Status}." };
        if (EndpointPages.LastDay(entry) is { Length: > 0 } day)
        {
            parts.Add($"Last day: {day}.");
        }

        if (entry.Node.Texts("availability") is { IsEmpty: false } availability)
        {
            parts.Add($"For {string.Join(", ", availability.Select(word => Availability[word]))}.");
        }

        if (entry.Node.Text("stability") == "experimental")
        {
            parts.Add("Experimental: it may change without notice.");
        }

        if (entry.Node.Text("rateLimit")?.Split('/') is [var calls, var time])
        {
            parts.Add($"Limit: {calls} calls in {time.TrimEnd('s')} seconds, which the client keeps by waiting.");
        }

        var scopes = entry.Node.Texts("scopes");
        if (entry.Service == "admin")
        {
            parts.Add(scopes.IsEmpty ? "No scope is documented for it: use a key without scopes." : $"Scopes of the key: {string.Join(", ", scopes)}.");
        }

        if (entry.Node.Texts("ignored") is { IsEmpty: false } ignored)
        {
            parts.Add($"The service ignores {string.Join(" and ", ignored)}, so they cannot be passed.");
        }

        var sources = entry.Evidence.Select(evidence => evidence.Document).Distinct()
            .Select(id => rules.Documents.First(document => document.Text("id") == id).Text("title")!);
        parts.Add($"Source: {string.Join("; ", sources)}.");
        return string.Join(" ", parts.Select((part, i) => i == 0 ? part : Xml(part)));
    }

    private static void Ended(StringBuilder text, RuleSet rules, Entry entry)
    {
        var calls = entry.ReplacedBy.Select(id => ClientMethods.CallOf(rules, rules.Find(id)!)).ToList();
        var last = EndpointPages.LastDay(entry) is { Length: > 0 } day ? $" (last day: {day})" : "";
        var (id, end) = entry.Status switch
        {
            "disabled" => ("AAM1005", "Atlassian has switched this operation off for now."),
            "deprecated" => ("AAM1004", $"Atlassian ends this operation{last}."),
            _ => (calls.Count > 0 ? "AAM1002" : "AAM1003", $"Atlassian has removed this operation{last}."),
        };
        var instead = calls.Count > 0 ? $" Call {string.Join(" or ", calls)} instead." : "";
        var message = Literal($"{end}{instead}{(entry.Note is { } note ? " " + Sentence(note) : "")}");

        // DiagnosticId and UrlFormat are younger than .NET Standard 2.0.
        text.Append(
            $"#if NET\n    [Obsolete({message}, DiagnosticId = {Literal(id)}, "
            + $"UrlFormat = {Literal(Pages)})]\n#else\n    [Obsolete({message})]\n#endif\n");
    }

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..].TrimEnd('.')}.";

    private static void Line(StringBuilder text, string line) => text.Append("    /// ").Append(line).Append('\n');
}
