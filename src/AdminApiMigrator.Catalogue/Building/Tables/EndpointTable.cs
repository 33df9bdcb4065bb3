using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;
using static AdminApiMigrator.Catalogue.Building.CSharpText;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>Endpoints.g.cs: the operations as the analyzers, which may load no library, need them.</summary>
internal static class EndpointTable
{
    public const string Path = "src/Shared/Endpoints.g.cs";

    public static GeneratedFile Of(RuleSet rules)
    {
        var text = new StringBuilder();
        text.Append(
            $$"""
            // Generated from rules/*.yaml by "adminapi catalogue build".
            #nullable enable

            using System.Collections.Immutable;

            namespace AdminApiMigrator;

            /// <summary>Every operation of the catalogue.</summary>
            internal static partial class Endpoints
            {
                /// <summary>The day the catalogue was last held against its sources; findings are as of this day, never of the clock.</summary>
                public const string CatalogueDate = {{Literal(rules.Date)}};

                /// <summary>Every operation, family by family in the order of the rules.</summary>
                public static ImmutableArray<Endpoint> All { get; } =
                [

            """);
        foreach (var entry in rules.Entries)
        {
            Row(text, rules, entry);
        }

        text.Append("    ];\n}\n");
        return new GeneratedFile(Path, text.Replace("\r\n", "\n").ToString());
    }

    private static void Row(StringBuilder text, RuleSet rules, Entry entry)
    {
        var templates = rules.Services.Templates(entry.Service, entry.Path).Select(template => template.Text);
        Line(
            text,
            8,
            $"new({Literal(entry.Id)}, Service.{Pascal(entry.Service)}, {Literal(entry.Method)}, {Literals(templates)}, "
            + $"{Literal(entry.Title)}, EndpointStatus.{Pascal(entry.Status)})");
        Line(text, 8, "{");
        if (entry.Node.Text("removedOn") is { } removedOn)
        {
            Line(text, 12, $"RemovedOn = {Literal(removedOn)},");
        }

        if (!entry.ReplacedBy.IsEmpty)
        {
            Line(text, 12, $"ReplacedBy = {Literals(entry.ReplacedBy.Select(id => rules.Find(id)!.Request))},");
        }

        if (entry.Note is { } note)
        {
            Line(text, 12, $"Note = {Literal(note)},");
        }

        var evidence = entry.EvidenceFor("status").FirstOrDefault() ?? entry.Evidence[0];
        if (evidence.Confidence != "stated")
        {
            Line(text, 12, $"Confidence = {Literal(evidence.Confidence)},");
        }

        Line(text, 12, $"Source = {Literal(evidence.Source)},");
        if (entry.Node.Text("expiresBy") is { } field)
        {
            Line(text, 12, $"ExpiryField = {Literal(field)},");
        }

        if (entry.Translation is { } translation)
        {
            TranslationOf(text, entry, translation);
        }

        Line(text, 8, "},");
    }

    private static void TranslationOf(StringBuilder text, Entry entry, YamlMapping translation)
    {
        var construction = $"Translation = new({Literal(translation.Text("v1")!)}, {(entry.HasBody ? "true" : "false")})";
        var lines = new List<string>();
        if (translation.Text("call") is { } call)
        {
            lines.Add($"TypedCall = {Literal(call)},");
            lines.Add($"Arguments = {Literals(translation.Texts("arguments"))},");
        }

        if (translation["refused"] is not null)
        {
            var refusals = translation.Mappings("refused")
                .Select(refusal => $"new({Literal(refusal.Text("field")!)}, {Literals(refusal.Texts("values"))}, {Literal(refusal.Text("because")!)})");
            lines.Add($"Refused = [{string.Join(", ", refusals)}],");
        }

        Line(text, 12, lines.Count == 0 ? $"{construction}," : construction);
        if (lines.Count > 0)
        {
            Line(text, 12, "{");
            lines.ForEach(line => Line(text, 16, line));
            Line(text, 12, "},");
        }
    }

    private static void Line(StringBuilder text, int indent, string line) => text.Append(' ', indent).Append(line).Append('\n');
}
