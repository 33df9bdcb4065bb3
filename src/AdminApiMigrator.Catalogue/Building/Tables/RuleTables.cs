using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;
using static AdminApiMigrator.Catalogue.Building.CSharpText;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>The ids, the names of the options and the descriptors, as the compiler needs them.</summary>
internal static class RuleTables
{
    public const string IdsPath = "src/Shared/DiagnosticIds.g.cs";

    public const string OptionsPath = "src/Shared/OptionNames.g.cs";

    public const string DescriptorsPath = "src/AdminApiMigrator.Analyzers/Rules/Descriptors.g.cs";

    private const string Source = "// Generated from rules/diagnostics.yaml by \"adminapi catalogue build\".\n#nullable enable\n\n";

    public static IEnumerable<GeneratedFile> Of(RuleSet rules) =>
    [
        new(IdsPath, Constants(
            "DiagnosticIds",
            "The ids of all findings. An id is either always fixable or never: bulk fixers drop a whole id at the first hit without a fix.",
            rules.Shipped.Select(diagnostic => (diagnostic.Text("constant")!, diagnostic.Text("id")!, $"{diagnostic.Text("title")}.")))),
        new(OptionsPath, Constants(
            "OptionNames",
            "The names of the options in .editorconfig and global config files.",
            rules.ShippedOptions.Select(option => (NameOf(option), option.Text("name")!, $"Takes {option.Text("value")}; when it is not set: {option.Text("default")}.")))),
        new(DescriptorsPath, Descriptors(rules)),
    ];

    /// <summary>The constant of an option: ExcludeEndpoints for adminapi_exclude_endpoints.</summary>
    private static string NameOf(YamlMapping option) => Pascal(option.Text("name")!["adminapi_".Length..].Replace('_', '-'));

    private static string Constants(string type, string about, IEnumerable<(string Name, string Value, string About)> constants)
    {
        var text = new StringBuilder(Source);
        text.Append($"namespace AdminApiMigrator;\n\n/// <summary>{Xml(about)}</summary>\ninternal static class {type}\n{{\n");
        var members = constants.Select(constant =>
            $"    /// <summary>{Xml(constant.About)}</summary>\n    public const string {constant.Name} = {Literal(constant.Value)};\n");
        return text.AppendJoin('\n', members).Append("}\n").ToString();
    }

    private static string Descriptors(RuleSet rules)
    {
        var text = new StringBuilder(Source);
        text.Append(
            $$"""
            using Microsoft.CodeAnalysis;

            namespace AdminApiMigrator.Rules;

            /// <summary>What the compiler shows of each rule. Their ids are constants, so that release tracking sees them.</summary>
            internal static class Descriptors
            {
                private const string Category = "AdminApi";

                /// <summary>Where the pages are; the page of a rule has its id for a name.</summary>
                private const string Pages = {{Literal(RulePages.Address)}};


            """);
        text.Replace("\r\n", "\n");
        return text.AppendJoin('\n', rules.Shipped.Select(Descriptor)).Append("}\n").ToString();
    }

    private static string Descriptor(YamlMapping diagnostic)
    {
        var name = diagnostic.Text("constant")!;
        var tags = diagnostic.Text("reported") == "compilation-end" ? ",\n        customTags: WellKnownDiagnosticTags.CompilationEnd" : "";
        return $"""
                /// <summary>{Xml(diagnostic.Text("title")!)}.</summary>
                public static readonly DiagnosticDescriptor {name} = new(
                    DiagnosticIds.{name},
                    {Literal(diagnostic.Text("title")!)},
                    {Literal(diagnostic.Text("message")!)},
                    Category,
                    DiagnosticSeverity.{Pascal(diagnostic.Text("severity")!)},
                    isEnabledByDefault: true,
                    description: {Literal(RulePages.What(diagnostic))},
                    helpLinkUri: Pages + DiagnosticIds.{name} + ".md"{tags});

            """.Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
