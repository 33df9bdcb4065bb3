using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;
using static AdminApiMigrator.Catalogue.Building.CSharpText;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>ServiceVocabulary.g.cs: the words by which analyzers and tool know the service, all of them.</summary>
internal static class VocabularyTable
{
    public const string Path = "src/Shared/ServiceVocabulary.g.cs";

    public static GeneratedFile Of(RuleSet rules)
    {
        var words = new ServiceWords(rules);
        var text = new StringBuilder();
        text.Append(
            $$"""
            // Generated from rules/services.yaml and the operations by "adminapi catalogue build".
            #nullable enable

            using System.Collections.Immutable;

            namespace AdminApiMigrator;

            /// <summary>A host that answers for a service.</summary>
            /// <param name="Service">The service.</param>
            /// <param name="Pattern">The host name; a leading *. stands for any one or more labels.</param>
            /// <param name="PathPrefix">The path in front of the templates on this host, such as /gateway/api; {name} stands for one segment; empty when there is none.</param>
            internal sealed record ServiceHost(Service Service, string Pattern, string PathPrefix);

            /// <summary>The words by which a text or a URL is known to be of the service. Templates and texts are compared with case, hosts without.</summary>
            internal static class ServiceVocabulary
            {
                /// <summary>The word that nearly all hosts have in common, and most configuration around them.</summary>
                public const string Vendor = {{Literal(words.Vendor)}};

                /// <summary>The host of the admin API whose paths are the templates as they are.</summary>
                public const string AdminHost = {{Literal(words.AdminHost)}};

                /// <summary>The first segment of nearly all admin operations.</summary>
                public const string AdminRoot = {{Literal(words.AdminRoot)}};

                /// <summary>The segment under which nearly all admin operations stand; other services have it as well.</summary>
                public const string CommonSegment = {{Literal(words.CommonSegment)}};

                /// <summary>The known hosts; a service without any, such as a product the customer hosts, may be anywhere.</summary>
                public static ImmutableArray<ServiceHost> Hosts { get; } =
                [

            """);
        foreach (var (service, host) in words.Hosts)
        {
            Line(text, 8, $"new(Service.{Pascal(service)}, {Literal(host.Text("host")!)}, {Literal(host.Text("prefix") ?? "")}),");
        }

        text.Append("    ];\n");
        List(
            text,
            "AdminVersions",
            "The segments behind the root by which pages write a path of the admin API for short.",
            words.AdminVersions);
        List(text, "AdminBranches", "The segments that stand behind the root.", words.AdminBranches);
        List(text, "AdminBeginnings", "What only a URL of the admin API begins with, without a scheme.", words.AdminBeginnings);
        List(
            text,
            "DistinctiveSegments",
            "Segments that name an operation of a known service even where the host cannot be seen.",
            words.DistinctiveSegments);
        List(
            text,
            "TellingNeedles",
            "Text that few but users of the service have; the vendor's without its first letter, which may be a capital.",
            words.TellingNeedles);
        List(
            text,
            "PathNeedles",
            "Every path of an operation that is not simply current, or that makes a token, has one of these.",
            words.PathNeedles);
        List(text, "PathRuns", "What stays together of the path of an operation that is not current, in most code.", words.PathRuns);
        List(
            text,
            "LastSegments",
            "The last words of the paths of operations that are not simply current, or that make a token.",
            words.LastSegments);
        List(text, "Segments", "All segments of all paths that are no parameters.", words.Segments);
        text.Append("}\n");
        return new GeneratedFile(Path, text.Replace("\r\n", "\n").ToString());
    }

    private static void List(StringBuilder text, string name, string about, IEnumerable<string> items)
    {
        text.Append('\n');
        Line(text, 4, $"/// <summary>{Xml(about)}</summary>");
        Line(text, 4, $"public static ImmutableArray<string> {name} {{ get; }} =");
        Line(text, 4, "[");
        foreach (var item in items)
        {
            Line(text, 8, $"{Literal(item)},");
        }

        Line(text, 4, "];");
    }

    private static void Line(StringBuilder text, int indent, string line) => text.Append(' ', indent).Append(line).Append('\n');
}
