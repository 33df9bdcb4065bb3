using AdminApiMigrator.Catalogue.Import;

namespace AdminApiMigrator.Catalogue.Tests.Import;

public class SeedPageTests
{
    private static readonly string[] Removals =
    [
        "Removed DELETE /v1/orgs/{orgId}/directory/groups/{groupId} 2026-06-30 availability=centralized",
        "Removed DELETE /v1/orgs/{orgId}/directory/groups/{groupId}/memberships/{accountId} 2026-06-30 availability=centralized",
        "Removed DELETE /v1/orgs/{orgId}/directory/users/{accountId} 2026-06-30 availability=centralized",
        "Removed POST /v1/orgs/{orgId}/directory/groups 2026-06-30 availability=centralized",
        "Removed POST /v1/orgs/{orgId}/directory/groups/{groupId}/memberships 2026-06-30 availability=centralized",
        "Removed POST /v1/orgs/{orgId}/directory/groups/{groupId}/roles/assign 2026-06-30 availability=centralized",
        "Removed POST /v1/orgs/{orgId}/directory/groups/{groupId}/roles/revoke 2026-06-30 availability=centralized",
        "Removed POST /v1/orgs/{orgId}/directory/users/{accountId}/restore-access 2026-06-30 availability=centralized",
        "Removed POST /v1/orgs/{orgId}/directory/users/{accountId}/suspend-access 2026-06-30 availability=centralized",
        "Removed POST /v1/orgs/{orgId}/groups/search 2026-06-30 availability=centralized",
        "Removed POST /v1/orgs/{orgId}/users/search 2026-06-30 availability=centralized",
    ];

    [SeedFact]
    public void Changelog_StatesElevenRemovals() => Assert.Equal(Removals, Kind("000", StatementKind.Removed));

    [SeedFact]
    public void Changelog_TitlesItsRemovals() =>
        Assert.Equal(
            "Add user to group|Assign roles to a group|Create group|Delete group|Remove user access|Remove user from group|Restore user access|Revoke roles from a group"
            + "|Search for groups within an organization|Search for users in an organization|Suspend user access",
            string.Join('|', SeedPages.Read("000").Reading.Statements.Where(statement => statement.Kind == StatementKind.Removed).Select(statement => statement.Subject!.Title).Order(StringComparer.Ordinal)));

    [SeedFact]
    public void Changelog_ShuffledRemovals_AreTheSame()
    {
        var lines = SeedPages.Read("000").Text.ReplaceLineEndings("\n").Split('\n');
        var listed = lines.Index().Where(line => line.Item.Contains("/v1/orgs/", StringComparison.Ordinal)).ToList();
        Assert.Equal(11, listed.Count);
        var shuffled = listed.Select(line => line.Item).OrderBy(line => line.Length % 7).ThenByDescending(line => line, StringComparer.Ordinal).ToArray();
        for (var index = 0; index < listed.Count; index++)
        {
            lines[listed[index].Index] = shuffled[index];
        }

        var reading = PageReader.Read(string.Join('\n', lines), "shuffled");

        Assert.Equal(Removals, Readings.Of(reading with { Statements = [.. reading.Statements.Where(statement => statement.Kind == StatementKind.Removed)] }));
    }

    [SeedFact]
    public void Changelog_StatesLimitsAndExpiry()
    {
        Assert.Equal(
            [
                "Limited URL status=413 url-bytes=8192",
                "Limited free Jira and Confluence apps 2025-08-18 header=Beta-Retry-After header=X-Beta-RateLimit-NearLimit header=X-Beta-RateLimit-Reason header=X-Beta-RateLimit-Reset",
                "Limited last-active-dates rate-limit=200/60s",
            ],
            Kind("000", StatementKind.Limited));
        Assert.Equal(["Expires API tokens 2025-03-13 lifetime=P1Y"], Kind("000", StatementKind.Expires));
        Assert.Equal(["Disabled Policies V2"], Kind("000", StatementKind.Disabled));
        Assert.Equal(["Deprecated Policies V2"], Kind("000", StatementKind.Deprecated));
    }

    [SeedFact]
    public void Changelog_StatesWhatIsNewAndChanged()
    {
        var changed = Kind("000", StatementKind.Changed);
        Assert.Contains("Changed Get count of users in an organization query=emailDomains query=emailVerified query=forDeletion query=mfaEnabled", changed);
        Assert.Contains(
            "Changed Get users in an organization query=emailDomains query=emailVerified query=forDeletion query=mfaEnabled response=department response=forDeletion"
            + " response=jobTitle response=location response=managementSource response=mfaEnabled response=organization response=timeZone",
            changed);
        Assert.Contains("Changed Get user stats response=claimStatus", changed);

        var added = Kind("000", StatementKind.Added);
        Assert.Contains("Added Get directories in an organization availability=all", added);
        Assert.Contains("Added Unlink a SCIM User from Their Atlassian Account", added);
        Assert.Contains("Added events polling", added);
        Assert.Equal(19, added.Count(line => line.EndsWith("availability=all", StringComparison.Ordinal) && !line.StartsWith("Added organization", StringComparison.Ordinal)
            && line is not ("Added Directory availability=all" or "Added Users availability=all" or "Added Groups availability=all")));
    }

    [SeedFact]
    public void OldChangelog_StatesItsDatedEntries() =>
        Assert.Equal(
            [
                "Added Add user to group 2023-05-31 availability=centralized stability=experimental",
                "Added Delete account 2023-03-21 stability=experimental",
                "Added Get user's last active date 2023-03-15 stability=experimental",
                "Added Remove User from Organization Directory 2022-12-03 availability=centralized stability=experimental",
                "Added Remove user from group 2023-05-31 availability=centralized stability=experimental",
                "Added Restore User in Organization Directory 2023-02-13 availability=centralized stability=experimental",
                "Added Suspend User from Organization Directory 2023-02-08 availability=centralized stability=experimental",
                "Changed Remove User Access 2023-02-16 stability=stable",
                "Changed Restore user access 2023-03-22 response=message status=204>200",
                "Changed Restore user access 2023-03-23 stability=stable",
                "Changed Suspend user access 2023-03-22 response=message status=204>200",
                "Changed Suspend user access 2023-03-23 stability=stable",
                "Changed User's last active dates 2023-05-13 response-gone=product_access.name>product_access.id response-gone=product_access.url>product_access.id",
                "Expires API keys 2023-01-18",
                "Expires API tokens 2023-01-18",
                "Expires Repository access tokens 2023-01-18",
            ],
            Readings.Of(SeedPages.Read("001").Reading));

    [SeedFact]
    public void JiraPage_StatesSixThreeAndSixCalls() =>
        Assert.Equal(
            [
                "Changed DELETE /api/2/user",
                "Changed POST /api/2/user ignored=password",
                "Changed PUT /api/2/user ignored=password",
                "Removed DELETE /api/2/user/application",
                "Removed GET /api/2/password/policy",
                "Removed POST /api/2/user/application",
                "Removed PUT /api/2/myself",
                "Removed PUT /api/2/myself/password",
                "Removed PUT /api/2/user/password",
                "Unchanged DELETE /api/2/group",
                "Unchanged DELETE /api/2/group/user",
                "Unchanged DELETE /api/auth/1/session",
                "Unchanged POST /api/2/group",
                "Unchanged POST /api/2/group/user",
                "Unchanged POST /api/auth/1/session",
            ],
            Readings.Of(SeedPages.Read("002").Reading));

    [SeedFact]
    public void Reference_DescribesEveryOperation()
    {
        const string V1 = "/v1/orgs/{orgId}";
        const string V2 = "/v2/orgs/{orgId}/directories/{directoryId}/users";
        const string UserFilters =
            "query=accountIds:array<string> query=accountStatus:array<string> query=claimStatus:string {0}query=directoryIds:array<string> query=groupIds:array<string> {1}query=membershipStatus:array<string> query=resourceIds:array<string> {2}query=status:array<string>";
        const string OfUser = "path=accountId path=directoryId path=orgId";
        Assert.Equal(
            new[]
            {
                $"Described DELETE {V1}/directory/users/{{accountId}} availability=centralized path=accountId path=orgId",
                $"Described DELETE {V2}/{{accountId}} {OfUser} stability=experimental",
                $"Described GET {V1}/directory/users/{{accountId}}/last-active-dates path=accountId path=orgId query=cursor:string status=200",
                $"Described GET {V1}/users path=orgId query=cursor:string status=200",
                $"Described GET {V2} path=directoryId path=orgId {string.Format(null, UserFilters, "query=cursor:string ", "query=limit:integer ", "")} stability=experimental status=200",
                $"Described GET {V2}/count path=directoryId path=orgId {string.Format(null, UserFilters, "", "", "query=roleIds:array<string> query=searchTerm:string ")} stability=experimental status=200",
                $"Described GET {V2}/stats path=directoryId path=orgId stability=experimental status=200",
                $"Described GET {V2}/{{accountId}}/role-assignments {OfUser} query=cursor:string query=directoryIds:array<string> query=limit:integer query=resourceIds:array<string> query=resourceOwners:array<string> query=roleIds:array<string> stability=experimental status=200",
                $"Described POST {V1}/directory/users/{{accountId}}/restore-access availability=centralized path=accountId path=orgId status=200",
                $"Described POST {V1}/directory/users/{{accountId}}/suspend-access availability=centralized path=accountId path=orgId status=200",
                $"Described POST {V1}/users/invite availability=centralized availability=paid body=email:string! body=notificationText:string body=permissionRule:RoleAssociation body=sendNotification:boolean path=orgId status=202",
                $"Described POST {V1}/users/search availability=centralized body=accountIds:array<string> body=accountStatuses:array<string> body=accountTypes:array<string> body=cursor:string body=emailDomains:EmailDomains body=emailUsernames:EmailUsernames body=expand:array<string> body=isSuspended:boolean body=limit:integer body=namesOrNicknames:NamesOrNicknames path=orgId status=200",
                $"Described POST {V1}/users/{{userId}}/roles/assign availability=centralized body=resource:string body=role:string! path=orgId path=userId",
                $"Described POST {V1}/users/{{userId}}/roles/revoke availability=centralized body=resource:string body=role:string! path=orgId path=userId",
                $"Described POST {V2}/{{accountId}}/restore {OfUser} stability=experimental",
                $"Described POST {V2}/{{accountId}}/suspend {OfUser} stability=experimental",
            },
            Readings.Of(WithoutSamples(SeedPages.Read("003").Reading)));
    }

    [SeedFact]
    public void Reference_TellsTheFieldsOfItsSamples()
    {
        var samples = SeedPages.Read("003").Reading.Statements.SelectMany(statement => statement.Facts.Where(fact => IsOfSample(fact, statement))).ToList();

        Assert.Contains(new Fact(FactNames.ResponseField, "data[].roles:array<array<string>>"), samples);
        Assert.Contains(new Fact(FactNames.ResponseField, "data.product_access[].last_active_timestamp:string"), samples);
        Assert.Contains(new Fact(FactNames.BodyField, "permissionRule.resource:string"), samples);
        Assert.True(samples.Count > 60, $"{samples.Count} fields");
    }

    [SeedFact]
    public void EveryLineWithText_IsCovered()
    {
        foreach (var number in (string[])["000", "001", "002", "003"])
        {
            var (text, reading) = SeedPages.Read(number);
            Assert.Empty(Readings.Uncovered(text, reading));
            Assert.DoesNotContain(reading.Statements, statement => statement.Kind == StatementKind.NoEffect && statement.Because.Length == 0);
        }
    }

    [SeedFact]
    public void SecondReading_IsTheSame()
    {
        foreach (var number in (string[])["000", "001", "002", "003"])
        {
            var first = SeedPages.Read(number).Reading;
            var second = SeedPages.Read(number).Reading;
            Assert.Equal(first.Hash, second.Hash);
            Assert.Equal(first.Statements.Select(statement => statement.Hash + Readings.Line(statement)), second.Statements.Select(statement => statement.Hash + Readings.Line(statement)));
        }
    }

    [SeedFact]
    public void Documents_HaveIdsOfTheirOwn() =>
        Assert.Equal(
            ["cloud-admin-changelog", "cloud-admin-changelog-2023-05-31", "jira-user-management-changes", "organizations-reference"],
            ((string[])["000", "001", "002", "003"]).Select(number => SeedPages.Read(number).Reading.Document));

    private static PageReading WithoutSamples(PageReading reading) => reading with
    {
        Statements = [.. reading.Statements.Select(statement => statement with { Facts = [.. statement.Facts.Where(fact => !IsOfSample(fact, statement))] })],
    };

    private static bool IsOfSample(Fact fact, Statement statement) => fact.Name == FactNames.ResponseField
        || (fact.Name == FactNames.BodyField && (fact.Value.Contains('.') || statement.Facts.Contains(new Fact(fact.Name, fact.Value + "!"))));

    private static string[] Kind(string number, StatementKind kind)
    {
        var reading = SeedPages.Read(number).Reading;
        return Readings.Of(reading with { Statements = [.. reading.Statements.Where(statement => statement.Kind == kind)] });
    }
}
