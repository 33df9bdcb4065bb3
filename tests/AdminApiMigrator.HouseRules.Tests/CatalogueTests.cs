using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.HouseRules.Tests;

public class CatalogueTests
{
    private static readonly string[] RemovedByTheChangelog =
    [
        "add-user-to-group", "assign-group-roles", "create-group", "delete-group", "remove-user-access", "remove-user-from-group",
        "restore-user-access", "revoke-group-roles", "search-groups", "search-users", "suspend-user-access",
    ];

    public static TheoryData<string> NotCurrent => [.. Repository.Rules.Entries.Where(entry => entry.Status != "current").Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(NotCurrent))]
    public void EndpointThatIsNotCurrent_HasEvidenceForItsStatusAndANote(string id)
    {
        var entry = Repository.Rules.Find(id)!;

        Assert.Contains(entry.Evidence, evidence => evidence.Fields.Contains("status"));
        Assert.False(string.IsNullOrEmpty(entry.Note), "Say in a note what matters to whoever rewrites a call.");
        Assert.DoesNotMatch(@"[.]$", entry.Note!);
    }

    [Theory]
    [MemberData(nameof(NotCurrent))]
    public void RemovedOrDeprecatedEndpoint_HasADay(string id)
    {
        var entry = Repository.Rules.Find(id)!;

        Assert.Equal(
            entry.Status is "removed" or "deprecated",
            entry.RemovedOn is not null || entry.Node.Date("removedBefore") is not null);
    }

    [Fact]
    public void ElevenEndpoints_EndWithTheChangelogsDay()
    {
        var removed = Repository.Rules.Entries.Where(entry => entry.RemovedOn == new DateOnly(2026, 6, 30) && entry.Id != "invite-user");

        Assert.Equal(RemovedByTheChangelog, removed.Select(entry => entry.Id).Order(StringComparer.Ordinal));
        Assert.All(removed, entry => Assert.Equal("cloud-admin-changelog", entry.EvidenceFor("removedOn").First().Document));
    }

    [Theory]
    [InlineData("list-managed-accounts")]
    [InlineData("get-user-last-active-dates")]
    [InlineData("grant-user-access")]
    [InlineData("revoke-user-access")]
    [InlineData("assign-organization-role")]
    [InlineData("revoke-organization-role")]
    [InlineData("query-events")]
    [InlineData("create-jira-group")]
    [InlineData("remove-jira-user-from-group")]
    public void EndpointThatStays_IsNotTakenForRemoved(string id) => Assert.Equal("current", Repository.Rules.Find(id)!.Status);

    [Theory]
    [InlineData("search-users", "search-directory-users")]
    [InlineData("search-groups", "search-directory-groups")]
    public void SearchIsReplacedByTheSearch_BeforeTheListWithAnAnnouncedEnd(string id, string first) =>
        Assert.Equal(first, Repository.Rules.Find(id)!.ReplacedBy[0]);

    [Fact]
    public void EveryReplacement_WorksLongerThanWhatItReplaces()
    {
        foreach (var entry in Repository.Rules.Entries)
        {
            var best = entry.ReplacedBy.Select(id => Repository.Rules.Find(id)!).FirstOrDefault();
            Assert.True(best is null || best.Status == "current", $"{entry.Id} sends callers to {best?.Id}, which is {best?.Status}.");
        }
    }

    [Fact]
    public void LimitsAndLifetimes_AreThere()
    {
        var facts = Repository.Rules.PlatformFacts.ToDictionary(fact => fact.Text("id")!);

        Assert.Equal("200/60s", Repository.Rules.Find("get-user-last-active-dates")!.Node.Text("rateLimit"));
        Assert.Equal(("8192", "413"), (facts["url-length"].Text("value"), facts["url-length"].Text("status")));
        Assert.Equal("P1Y", facts["account-api-token-lifetime"].Text("value"));
        Assert.Equal(8, EndpointsOf("policies-v2", "disabled"));
    }

    [Fact]
    public void JiraCalls_AreSortedAsThePageSortsThem()
    {
        Assert.Equal((6, 3), (EndpointsOf("jira-users", "removed"), EndpointsOf("jira-users", "changed")));
        Assert.Equal(6, EndpointsOf("jira-groups", "current") + EndpointsOf("jira-sessions", "current"));
    }

    private static int EndpointsOf(string family, string status) => Repository.Rules.Entries.Count((Entry entry) => entry.Family == family && entry.Status == status);
}
