using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Merging;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Tests.Rules;
using static AdminApiMigrator.Catalogue.Tests.Merging.Pages;

namespace AdminApiMigrator.Catalogue.Tests.Merging;

public class PageMergeTests
{
    private const string Suspend = "/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access";

    [Fact]
    public void KnownFact_GainsEvidenceAndNothingElseChanges()
    {
        var report = Merge(Page("notice", Removed("POST", Suspend, "Suspend user access")));

        Assert.Equal([Outcome.Confirmed], report.Outcomes.AsEnumerable());
        Assert.Empty(report.Decisions);
        var added = Added(Samples.Users, report.Texts["users"]);
        Assert.Matches(@"^      - \{ document: notice, entry: removals, hash: [0-9a-f]{16}, for: \[status, removedOn\], confidence: stated \}$", Assert.Single(added));
    }

    [Theory]
    [InlineData("/admin/v1/orgs/{o}/directory/users/{a}/suspend-access")]
    [InlineData("https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access")]
    [InlineData("/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access/")]
    public void RequestInAnotherSpelling_MeansTheSameEntry(string path) =>
        Assert.Equal([Outcome.Confirmed], Merge(Page("notice", Removed("POST", path))).Outcomes.AsEnumerable());

    [Fact]
    public void SamePagesTwice_GiveTheSameBytes()
    {
        var pages = new[]
        {
            Page("notice", Removed("POST", Suspend), Removed("DELETE", "/v1/orgs/{orgId}/directory/groups/{groupId}", "Delete group"), NoEffect("navigation")),
            Page("reference", Described("GET", "/v2/orgs/{orgId}/directories", "Get directories", (FactNames.QueryParameter, "cursor:string"), (FactNames.Status, "200"))),
        };

        var once = PageMerge.Merge(Samples.Read(Samples.With()), [.. pages]);
        var twice = PageMerge.Merge(Samples.Read(once.Texts), [.. pages.Reverse()]);

        Assert.Equal(once.Texts, twice.Texts);
        Assert.DoesNotContain(Outcome.NewEntry, twice.Outcomes);
    }

    [Fact]
    public void UnknownRequest_BecomesAnEntryWithAnIdThatStartsWithAVerb()
    {
        var report = Merge(Page("notice", Removed("DELETE", "/v1/orgs/{orgId}/directory/groups/{groupId}", "Delete group")));

        var entry = Samples.Read(report.Texts).Find("delete-group")!;
        Assert.Equal(("groups", "removed", "2026-06-30"), (entry.Family, entry.Status, entry.Node.Text("removedOn")));
        Assert.Equal("DELETE /admin/v1/orgs/{orgId}/directory/groups/{groupId}", entry.Request);
        Assert.Equal([Outcome.NewEntry], report.Outcomes.AsEnumerable());
    }

    [Theory]
    [InlineData("User's last active dates", "GET", "get-user-last-active-dates")]
    [InlineData("Search for users in an organization", "POST", "search-for-users-in-organization")]
    [InlineData("Suspend user access", "PUT", "suspend-user-access-2")]
    [InlineData(null, "PATCH", "update-thing")]
    public void NewId_IsUniqueAndReadsLikeTheTitle(string? title, string method, string id)
    {
        var report = Merge(Page("notice", Of(StatementKind.Described, new Subject(method, "/v1/orgs/{orgId}/users/thing", title), "reference", null)));

        Assert.NotNull(Samples.Read(report.Texts).Find(id));
    }

    [Fact]
    public void OtherValue_IsAConflictAndIsNotWritten()
    {
        var report = Merge(Page("notice", Removed("POST", Suspend, on: "2026-09-30")));

        Assert.Equal([Outcome.Conflict], report.Outcomes.AsEnumerable());
        var decision = Assert.Single(report.Decisions);
        Assert.Contains("suspend-user-access: removedOn is \"2026-06-30\" by client-code, the page says \"2026-09-30\"", decision.Message, StringComparison.Ordinal);
        Assert.Contains("overruled: [removedOn]", decision.Message, StringComparison.Ordinal);
        Assert.Equal("2026-06-30", Samples.Read(report.Texts).Find("suspend-user-access")!.Node.Text("removedOn"));
    }

    [Fact]
    public void RemovalOfAnOperationThatStays_IsAConflictAndLeavesNoDay()
    {
        var report = Merge(Page("notice", Removed("POST", "/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend")));

        Assert.Equal([Outcome.Conflict], report.Outcomes.AsEnumerable());
        Assert.Contains("status is \"current\"", Assert.Single(report.Decisions).Message, StringComparison.Ordinal);
        Assert.Null(Samples.Read(report.Texts).Find("suspend-directory-user")!.RemovedOn);
    }

    [Fact]
    public void OverruledValue_IsSettledUntilThePageSaysSomethingElse()
    {
        var first = Merge(Page("notice", Removed("POST", Suspend, on: "2026-09-30")));
        var decided = new SortedDictionary<string, string>(first.Texts.ToDictionary(), StringComparer.Ordinal);
        decided["users"] = decided["users"].Replace("for: [status], ", "for: [status], overruled: [removedOn], ", StringComparison.Ordinal);

        var again = PageMerge.Merge(Samples.Read(decided), [Page("notice", Removed("POST", Suspend, on: "2026-09-30"))]);
        var changed = PageMerge.Merge(Samples.Read(decided), [Page("notice", Removed("POST", Suspend, on: "2026-12-31"))]);

        Assert.Equal([Outcome.Settled], again.Outcomes.AsEnumerable());
        Assert.Empty(again.Decisions);
        Assert.Equal(decided["users"], again.Texts["users"]);
        Assert.Equal([Outcome.Conflict], changed.Outcomes.AsEnumerable());
    }

    [Fact]
    public void OlderEntryThatDiffers_IsSettledByTheYoungerOne()
    {
        var older = About(StatementKind.Added, "Suspend user access", "2023-02-08-suspend", "2023-02-08", (FactNames.Stability, "experimental"));
        var younger = About(StatementKind.Changed, "Suspend user access", "2023-03-23-suspend", "2023-03-23", (FactNames.Stability, "stable"));

        foreach (var page in new[] { Page("notice", older, younger), Page("notice", younger, older) })
        {
            var report = Merge(page);

            Assert.Empty(report.Decisions);
            var entry = Samples.Read(report.Texts).Find("suspend-user-access")!;
            Assert.Equal(("stable", "2023-02-08"), (entry.Node.Text("stability"), entry.Node.Text("addedOn")));
        }
    }

    [Fact]
    public void MissingParts_AreFilledInAndKnownOnesKept()
    {
        var report = Merge(Page("notice", Described(
            "POST",
            Suspend,
            "Suspend user access",
            (FactNames.QueryParameter, "notify:boolean"),
            (FactNames.BodyField, "reason:string!"),
            (FactNames.Status, "204>200"),
            (FactNames.ResponseField, "message"),
            (FactNames.ResponseFieldGone, "detail>message"),
            (FactNames.RateLimit, "200/60s"),
            (FactNames.Availability, "centralized"))));

        var node = Samples.Read(report.Texts).Find("suspend-user-access")!.Node;
        Assert.Equal([Outcome.Filled], report.Outcomes.AsEnumerable());
        Assert.Equal("boolean", ((Catalogue.Yaml.YamlMapping)node["query"]!).Text("notify"));
        Assert.Equal("string!", ((Catalogue.Yaml.YamlMapping)node["body"]!).Text("reason"));
        Assert.Equal("200", ((Catalogue.Yaml.YamlMapping)node["response"]!).Text("status"));
        Assert.Equal("message", ((Catalogue.Yaml.YamlMapping)node["gone"]!).Text("detail"));
        Assert.Equal(("200/60s", "centralized"), (node.Text("rateLimit"), node.Texts("availability")[0]));
        Assert.Contains("suspend-user-access # the first", report.Texts["users"], StringComparison.Ordinal);
        Assert.Contains("# by hand", report.Texts["users"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FactNames.QueryParameter, "limit:string", "integer", "query")]
    [InlineData(FactNames.Status, "202", "200", "status-code")]
    [InlineData(FactNames.RateLimit, "10/60s", "200/60s", "rateLimit")]
    [InlineData(FactNames.Availability, "all", "centralized", "availability")]
    [InlineData(FactNames.ResponseFieldGone, "name>key", "id", "gone")]
    public void DifferentPart_IsAConflict(string fact, string said, string held, string field)
    {
        var users = Samples.Users.Replace("    removedOn: 2026-06-30\n", """
                availability: [centralized]
                removedOn: 2026-06-30
                query:
                  limit: { type: integer, max: 100 }
                response: { status: 200 }
                gone: { "list[].name": "list[].id" }
                rateLimit: 200/60s

            """, StringComparison.Ordinal);
        var rules = Samples.Read(Samples.With(("users", users)));

        var report = PageMerge.Merge(rules, [Page("notice", Described("POST", Suspend, "Suspend user access", (fact, said)))]);

        var decision = Assert.Single(report.Decisions);
        Assert.Contains($": {field} is \"", decision.Message, StringComparison.Ordinal);
        Assert.Contains(held, decision.Message, StringComparison.Ordinal);
        Assert.Equal(Outcome.Conflict, Assert.Single(report.Outcomes));
    }

    [Fact]
    public void TitleOfARemovedAndANewOperation_MeansTheNewOneWhereThePageAnnouncesIt()
    {
        const string Groups = """
            endpoints:
              - { id: create-group, request: "POST /admin/v1/orgs/{orgId}/directory/groups", title: Create group, status: current, evidence: [{ document: client-code, confidence: observed }] }
              - { id: create-directory-group, request: "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups", title: Create group, status: current, evidence: [{ document: client-code, confidence: observed }] }
            """;
        var groups = Groups.Replace("status: current, evidence: [{ document: client-code, confidence: observed }] }\n  - { id: create-d", "status: removed, evidence: [{ document: client-code, confidence: observed }] }\n  - { id: create-d", StringComparison.Ordinal);
        var page = Page("notice", Removed("POST", "/v1/orgs/{orgId}/directory/groups", "Create group", on: null), About(StatementKind.Added, "Create group API", "new", null));

        var report = PageMerge.Merge(Samples.Read(Samples.With(("groups", groups))), [page]);

        Assert.Empty(report.Decisions);
        var rules = Samples.Read(report.Texts);
        Assert.Equal(["removals"], rules.Find("create-group")!.Evidence.Select(item => item.Entry).OfType<string>());
        Assert.Equal(["new"], rules.Find("create-directory-group")!.Evidence.Select(item => item.Entry).OfType<string>());
    }

    [Theory]
    [InlineData("Get user's last active dates API", true)]
    [InlineData("last-active-dates", true)]
    [InlineData("Retrieve users last active dates", true)]
    [InlineData("dates", false)]
    [InlineData("Delete user's last active dates", false)]
    public void ShortenedName_MeansTheOperationOnlyWhenItSaysEnough(string title, bool isFound)
    {
        const string Dates = """
            endpoints:
              - { id: get-user-last-active-dates, request: "GET /admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates", title: User's last active dates, status: current, evidence: [{ document: client-code, confidence: observed }] }
            """;

        var report = PageMerge.Merge(
            Samples.Read(Samples.With(("users", Dates))), [Page("notice", About(StatementKind.Changed, title, "limits", null, (FactNames.ResponseField, "added")))]);

        Assert.Equal([isFound ? Outcome.Filled : Outcome.Open], report.Outcomes.AsEnumerable());
    }

    [Fact]
    public void FamilyName_MeansAllItsOperationsAndIsInferred()
    {
        const string Policies = """
            endpoints:
              - { id: list-policies-v2, request: "GET /admin/control/v2/orgs/{orgId}/policies", title: List, status: disabled, evidence: [{ document: client-code, confidence: observed }] }
              - { id: create-policy-v2, request: "POST /admin/control/v2/orgs/{orgId}/policies", title: Create, status: disabled, evidence: [{ document: client-code, confidence: observed }] }
            """;

        var report = PageMerge.Merge(
            Samples.Read(Samples.With(("policies-v2", Policies))), [Page("notice", About(StatementKind.Disabled, "All Policies V2 APIs".Replace("All ", "", StringComparison.Ordinal), "policies", null))]);

        Assert.Equal([Outcome.Confirmed], report.Outcomes.AsEnumerable());
        Assert.All(Samples.Read(report.Texts).Entries.Where(entry => entry.Family == "policies-v2"), entry => Assert.Equal("inferred", entry.Evidence[^1].Confidence));
    }

    [Fact]
    public void TitleThatNobodyKnows_IsListedForAReaderUntilOneDecides()
    {
        var page = Page("notice", About(StatementKind.Added, "Teleport user", "news", null));

        var report = Merge(page);

        Assert.Equal([Outcome.Open], report.Outcomes.AsEnumerable());
        Assert.Contains("Teleport user", Assert.Single(report.Decisions).Message, StringComparison.Ordinal);
        Assert.Contains("open: true", report.Texts["statements"], StringComparison.Ordinal);

        var decided = new SortedDictionary<string, string>(report.Texts.ToDictionary(), StringComparer.Ordinal);
        decided["statements"] = decided["statements"].Replace("    open: true\n", "", StringComparison.Ordinal);
        var again = PageMerge.Merge(Samples.Read(decided), [page]);

        Assert.Equal([Outcome.NoEffect], again.Outcomes.AsEnumerable());
        Assert.Empty(again.Decisions);
        Assert.Equal(decided["statements"], again.Texts["statements"]);
    }

    [Fact]
    public void StatementWithoutEffect_IsListedOnceWithItsReason()
    {
        var report = Merge(Page("notice", NoEffect("navigation", "Sign in"), NoEffect("navigation", "Rate this page"), NoEffect("navigation", "Sign in")));

        var statement = Assert.Single(Samples.Read(report.Texts).Statements);
        Assert.Equal(("navigation", 2), (statement.Text("because"), statement.Texts("hashes").Length));
        Assert.Equal(3, report.Count(Outcome.NoEffect));
    }

    [Theory]
    [InlineData("not understood: a person must read it")]
    [InlineData("")]
    public void StatementThatIsNotUnderstood_NeedsAReader(string because)
    {
        var report = Merge(Page("notice", NoEffect(because)));

        Assert.Equal([Outcome.Open], report.Outcomes.AsEnumerable());
        Assert.Single(report.Decisions);
    }

    [Theory]
    [InlineData("GET", "/completely/elsewhere/{id}")]
    [InlineData("BREW", "/v1/orgs/{orgId}/users")]
    public void RequestThatFindsNoPlace_IsLostAndSaid(string method, string path)
    {
        var report = Merge(Page("notice", Removed(method, path)));

        Assert.Equal([Outcome.Lost], report.Outcomes.AsEnumerable());
        Assert.Single(report.Decisions);
    }

    [Fact]
    public void EvidenceFromAnEntryThatIsGone_IsNamed()
    {
        var first = Merge(Page("notice", Removed("POST", Suspend)));

        var report = PageMerge.Merge(Samples.Read(first.Texts), [Page("notice", NoEffect("navigation"))]);

        Assert.Contains("evidence of suspend-user-access is from notice/removals", Assert.Single(report.Decisions).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EntryUnderANewHeading_KeepsItsEvidence()
    {
        var first = Merge(Page("notice", Removed("POST", Suspend)));

        var report = PageMerge.Merge(Samples.Read(first.Texts), [Page("notice", Removed("POST", Suspend, "Suspend user access", entry: "shutdown"))]);

        Assert.Empty(report.Decisions);
        Assert.Equal([null, "shutdown"], Samples.Read(report.Texts).Find("suspend-user-access")!.Evidence.Select(item => item.Entry));
    }

    [Fact]
    public void FactsOfThePlatform_AreKeptApartFromOperations()
    {
        var report = Merge(Page(
            "notice",
            About(StatementKind.Limited, "URLs", "url-length", null, (FactNames.UrlBytes, "8192"), (FactNames.Status, "413")),
            About(StatementKind.Expires, "API tokens", "tokens", "2025-03-13", (FactNames.Lifetime, "P1Y")),
            About(StatementKind.Changed, "Preview headers", "headers", null, (FactNames.Header, "X-A"), (FactNames.Header, "X-B"))));

        Assert.Equal(3, report.Count(Outcome.Platform));
        var facts = Samples.Read(report.Texts).PlatformFacts.ToDictionary(fact => fact.Text("kind")!);
        Assert.Equal(("8192", "413"), (facts["url-bytes"].Text("value"), facts["url-bytes"].Text("status")));
        Assert.Equal(("P1Y", "2025-03-13"), (facts["lifetime"].Text("value"), facts["lifetime"].Text("since")));
        Assert.Equal(["X-A", "X-B"], facts["headers"].Texts("headers").AsEnumerable());
    }

    [Fact]
    public void OtherLimitOfAUrl_IsAConflict()
    {
        var first = Merge(Page("notice", About(StatementKind.Limited, "URLs", "url-length", null, (FactNames.UrlBytes, "8192"))));

        var report = PageMerge.Merge(Samples.Read(first.Texts), [Page("notice", About(StatementKind.Limited, "URLs", "url-length", null, (FactNames.UrlBytes, "4096")))]);

        Assert.Equal([Outcome.Conflict], report.Outcomes.AsEnumerable());
        Assert.Contains("\"8192\", the page says \"4096\"", Assert.Single(report.Decisions).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ImportIntoNothing_GivesValidRulesWithTheSameFacts()
    {
        var pages = new[] { Page("notice", Removed("POST", Suspend, "Suspend user access"), About(StatementKind.Limited, "Suspend user access", "limits", null, (FactNames.RateLimit, "5/1s"))) };

        var report = PageMerge.Merge(Samples.Read(EmptyRules.Texts), [.. pages]);

        var entry = Assert.Single(Samples.Read(report.Texts).Entries);
        Assert.Equal(("removed", new DateOnly(2026, 6, 30), "5/1s"), (entry.Status, entry.RemovedOn, entry.Node.Text("rateLimit")));
    }

    private static ImportReport Merge(PageReading page) => PageMerge.Merge(Samples.Read(Samples.With()), [page]);

    private static List<string> Added(string before, string after)
    {
        var (old, now) = (before.Split('\n').ToList(), after.TrimEnd('\n').Split('\n').ToList());
        var added = now.Where((line, i) => !old.Contains(line)).ToList();
        Assert.Equal(old, now.Where(line => !added.Contains(line)));
        return added;
    }
}
