using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;
using static AdminApiMigrator.Catalogue.Building.CSharpText;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>PlatformFacts.g.cs: what the analyzers need to know of the service beside its operations.</summary>
internal static class PlatformTable
{
    public const string Path = "src/Shared/PlatformFacts.g.cs";

    public static GeneratedFile Of(RuleSet rules)
    {
        var text = new StringBuilder();
        text.Append(
            """
            // Generated from rules/platform.yaml by "adminapi catalogue build".
            #nullable enable

            using System.Collections.Immutable;

            namespace AdminApiMigrator;

            /// <summary>The start of a kind of token.</summary>
            /// <param name="Prefix">The characters every token of the kind starts with.</param>
            /// <param name="MinimumLength">The length in characters, prefix included, below which a literal is not taken for a token.</param>
            /// <param name="Kind">What the token is, as a noun phrase.</param>
            internal sealed record TokenPrefix(string Prefix, int MinimumLength, string Kind);

            /// <summary>Facts about the service that belong to no single operation.</summary>
            internal static class PlatformFacts
            {

            """);
        if (OfKind(rules, "url-bytes").FirstOrDefault() is { } url)
        {
            text.Append(
                $$"""
                    /// <summary>The longest path and query, in bytes after percent-encoding, that Jira and Confluence Cloud take; not stated for the admin API.</summary>
                    public const int UrlLimitBytes = {{url.Number("value")}};

                    /// <summary>The status code that a longer URL is answered with.</summary>
                    public const int UrlLimitStatus = {{url.Text("status") ?? "413"}};


                """);
        }

        text.Append(
            """
                /// <summary>The tokens that can be told by their start.</summary>
                public static ImmutableArray<TokenPrefix> TokenPrefixes { get; } =
                [

            """);
        foreach (var prefix in OfKind(rules, "token-prefix"))
        {
            text.Append($"        new({Literal(prefix.Text("value")!)}, {prefix.Number("minimumLength") ?? prefix.Text("value")!.Length}, {Literal(prefix.Text("title")!)}),\n");
        }

        text.Append("    ];\n}\n");
        return new GeneratedFile(Path, text.Replace("\r\n", "\n").ToString());
    }

    private static IEnumerable<YamlMapping> OfKind(RuleSet rules, string kind) =>
        rules.PlatformFacts.Where(fact => fact.Text("kind") == kind);
}
