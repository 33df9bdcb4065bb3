using AdminApiMigrator.Catalogue.Merging;
using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Tests.Rules;

/// <summary>Small sets of rules that tests change one thing of.</summary>
internal static class Samples
{
    public const string Documents = """
        date: 2026-11-21

        documents:
          - { id: notice, kind: page, title: Notice, read: 2026-11-21, hash: 0123456789abcdef }
          - { id: client-code, kind: code, title: A client, read: 2026-10-01 }
        """;

    public const string Users = """
        # Users, with a comment that must stay.
        endpoints:
          - id: suspend-user-access # the first
            request: POST /admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access
            title: Suspend user access
            status: removed
            removedOn: 2026-06-30
            replacedBy: [suspend-directory-user]
            evidence:
              - { document: client-code, confidence: observed } # by hand

          - id: suspend-directory-user
            request: POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend
            title: Suspend user access in directory
            status: current
            evidence:
              - { document: client-code, confidence: observed }
        """;

    /// <summary>A valid set of rules with some files in place of the usual ones.</summary>
    public static SortedDictionary<string, string> With(params (string Name, string Text)[] files)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in EmptyRules.Texts)
        {
            texts[name] = text;
        }

        texts["documents"] = Documents;
        texts["users"] = Users;
        foreach (var (name, text) in files)
        {
            texts[name] = text;
        }

        return texts;
    }

    /// <summary>The rules of texts that must be valid.</summary>
    public static RuleSet Read(IReadOnlyDictionary<string, string> texts)
    {
        var problems = new ProblemLog();
        var rules = RuleReader.Read(texts, problems);
        Assert.Empty(problems.Problems);
        return rules!;
    }

    /// <summary>The problems of texts that must not be valid.</summary>
    public static IReadOnlyList<RuleProblem> Problems(IReadOnlyDictionary<string, string> texts)
    {
        var problems = new ProblemLog();
        Assert.Null(RuleReader.Read(texts, problems));
        Assert.NotEmpty(problems.Problems);
        Assert.All(problems.Problems, problem => Assert.NotEmpty(problem.Remedy));
        return problems.Problems;
    }
}
