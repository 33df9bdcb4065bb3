using AdminApiMigrator.Catalogue.Import;

namespace AdminApiMigrator.Catalogue.Tests.Import;

public class NoticeTests
{
    private const string Search = "POST /v1/orgs/{orgId}/groups/search";

    [Theory]
    [InlineData("POST /v1/orgs/{orgId}/groups/search will stop working after June 30, 2026.")]
    [InlineData("After 30 June 2026, requests to `POST` `/v1/orgs/{orgId}/groups/search` will fail.")]
    [InlineData("From July 1, 2026, POST https://api.atlassian.com/v1/orgs/{orgId}/groups/search is no longer available.")]
    [InlineData("The endpoint POST /v1/orgs/:orgId/groups/search will be retired on July 1, 2026.")]
    [InlineData("We're switching off POST/v1/orgs/<orgId>/groups/search at the end of June 2026.")]
    [InlineData("Atlassian is sunsetting \"Search for groups\" (POST /v1/orgs/{orgId}/groups/search) on 2026/07/01.")]
    [InlineData("You can call POST /v1/orgs/%7BorgId%7D/groups/search until June 30, 2026.")]
    [InlineData("June 30, 2026 is the last day you can use POST /v1/orgs/{orgId}/groups/search.")]
    [InlineData("POST /v1/orgs/{orgId}/groups/search reaches end of life on 30.06.2026.")]
    [InlineData("POST /v1/orgs/{orgId}/groups/search won’t be available after Tuesday, 30th of June, 2026.")]
    [InlineData("POST /v1/orgs/{orgId}/groups/search works through Jun 30 2026 and not a day longer.")]
    [InlineData("Support for POST /v1/orgs/{orgId}/groups/search ends on the 30th of June 2026.")]
    [InlineData("Say goodbye to POST /v1/orgs/{orgId}/groups/search after June 30, 2026.")]
    [InlineData("Starting July 1, 2026, calls to POST /v1/orgs/{orgId}/groups/search return 410 Gone.")]
    [InlineData("POST /v1/orgs/{orgId}/groups/search was announced for removal on January 13, 2026 and will be switched off after June 30, 2026.")]
    [InlineData("curl -X POST https://api.atlassian.com/v1/orgs/{orgId}/groups/search will stop responding after June 30, 2026.")]
    [InlineData("The `/v1/orgs/{orgId}/groups/search` endpoint (POST) is deprecated and will be shut down after 30 June 2026.")]
    [InlineData("POST /v1/orgs/{orgId}/groups/search continues to work until 30 June 2026.")]
    [InlineData("Removed after June 30, 2026: POST /v1/orgs/{orgId}/groups/search")]
    [InlineData("Endpoints:\n- POST /v1/orgs/{orgId}/groups/search\n\nThese go away at the end of June 2026.")]
    [InlineData("## Sunset on July 1, 2026\n\n* `POST` /v1/orgs/{orgId}/groups/search")]
    [InlineData("| Endpoint | Method | Last day |\n|---|---|---|\n| /v1/orgs/{orgId}/groups/search | POST | 2026-06-30 |")]
    [InlineData("<p>The operation below is decommissioned before July 1, 2026.</p><pre>curl --request POST --url 'https://api.atlassian.com/v1/orgs/{orgId}/groups/search'</pre>")]
    [InlineData("Several older v1 calls are on their way out. Their last day of service is 30 June 2026.\n\nGroup operations\nPOST /v1/orgs/{orgId}/groups/search — Search for groups")]
    [InlineData("The endpoints below retire on July 1, 2026.\n\n```\nPOST /v1/orgs/{orgId}/groups/search\n```\n\nThe following are replacements:\n\n- POST /v2/orgs/{orgId}/groups/search")]
    [InlineData("Status\tMethod\tPath\tWorks until\nRemoved\tPOST\t/v1/orgs/{orgId}/groups/search\t30 Jun 2026")]
    [InlineData("[Deprecated] Search for groups\nPOST /v1/orgs/{orgId}/groups/search is deprecated. It will be removed after June 30, 2026.")]
    [InlineData("Until June 30, 2026 you can keep using POST /v1/orgs/{orgId}/groups/search.")]
    [InlineData("# Admin API deprecations\n\nAPI | Deprecated on | Removal date\nSearch for groups (POST /v1/orgs/{orgId}/groups/search) | January 13, 2026 | June 30, 2026")]
    [InlineData("<p>These calls are retired after June 30, 2026:</p><ul><li>Groups<ul><li>Search for groups - POST /v1/orgs/{orgId}/groups/search</li></ul></li></ul>")]
    [InlineData("<dl><dt>POST /v1/orgs/{orgId}/groups/search</dt><dd>will be withdrawn after June 30, 2026</dd></dl>")]
    public void RemovalInAnyWords_IsRead(string notice) => Assert.Equal(["Removed " + Search + " 2026-06-30"], Readings.Of(notice));

    [Theory]
    [InlineData("These stop after June 30, 2026:\n- the ones named before\n\nThe call POST /v1/orgs/{orgId}/groups/search will keep working and is not part of this.")]
    [InlineData("POST /v1/orgs/{orgId}/groups/search will not be removed.")]
    [InlineData("There are no plans to retire POST /v1/orgs/{orgId}/groups/search.")]
    [InlineData("POST /v1/orgs/{orgId}/groups/search is not affected by the removals of June 30, 2026.")]
    [InlineData("POST /v1/orgs/{orgId}/groups/search continues to work after June 30, 2026.")]
    [InlineData("POST /v1/orgs/{orgId}/groups/search stays as it is.")]
    [InlineData("POST /v1/orgs/{orgId}/groups/search isn’t going away.")]
    [InlineData("Not deprecated:\nPOST /v1/orgs/{orgId}/groups/search")]
    [InlineData("## Unaffected operations\n\n- POST /v1/orgs/{orgId}/groups/search")]
    public void DeniedRemoval_IsUnchanged(string notice) => Assert.Equal(["Unchanged " + Search], Readings.Of(notice));

    [Theory]
    [InlineData("The users are removed from the group.")]
    [InlineData("Group names may be no longer than 255 characters.")]
    [InlineData("Delete a ledger from an account once it is no longer needed.")]
    [InlineData("Take a role from a ledger, removing access from its readers.")]
    [InlineData("Learn more about the removal of users.")]
    [InlineData("Rate this page:")]
    [InlineData("Passwords are removed after 30 days.")]
    [InlineData("https://developer.example.org/cloud/admin/removed-endpoints.html")]
    [InlineData("In this notice we list operations of the user API that were retired, altered or kept on 11 October 2018.")]
    [InlineData("The office closes on June 30, 2026.")]
    [InlineData("1 2 3 4 curl --request DELETE --url 'https://api.atlassian.com/admin/v1/orgs/{orgId}'")]
    [InlineData("Contact support if POST requests fail.")]
    public void TextWithoutStatement_StaysSilent(string notice) => Assert.Empty(Readings.Of(notice));

    [Theory]
    [InlineData("The last-active-dates API now accepts at most 200 calls per minute.", "Limited last-active-dates rate-limit=200/60s")]
    [InlineData("You may call the last-active-dates endpoint up to 200 times in any 60-second window.", "Limited last-active-dates rate-limit=200/60s")]
    [InlineData("GET /v1/events is capped at 10 requests every minute.", "Limited GET /v1/events rate-limit=10/60s")]
    [InlineData("The export API takes 1,000 requests per hour.", "Limited Export rate-limit=1000/3600s")]
    [InlineData("URLs longer than 8 KB are refused with 413.", "Limited URL status=413 url-bytes=8192")]
    [InlineData("Requests whose URL exceeds 8,192 bytes get a 413.", "Limited URL status=413 url-bytes=8192")]
    [InlineData("As of 13 March 2025, API tokens are valid for 365 days.", "Expires API tokens 2025-03-13 lifetime=P1Y")]
    [InlineData("API tokens used to have an infinite lifetime; from 2025-03-13 on they live for 12 months.", "Expires API tokens 2025-03-13 lifetime=P1Y")]
    [InlineData("New SCIM API keys expire after 90 days.", "Expires SCIM API keys lifetime=P90D")]
    [InlineData("All Policies V2 APIs are deprecated.", "Deprecated Policies V2")]
    [InlineData("New endpoint: GET /v1/events-stream", "Added GET /v1/events-stream")]
    [InlineData("<h2>Altered</h2><ul><li>PUT /v1/a/{id}</li></ul>", "Changed PUT /v1/a/{id}")]
    [InlineData("<h2>Kept</h2><ul><li>PUT /v1/a/{id}</li></ul>", "Unchanged PUT /v1/a/{id}")]
    [InlineData("GET /v1/a/{id} will be temporarily disabled.", "Disabled GET /v1/a/{id}")]
    [InlineData("The Suspend user access API is no longer experimental.", "Changed Suspend user access stability=stable")]
    [InlineData("The Suspend user access API now answers 200 instead of 204.", "Changed Suspend user access status=204>200")]
    [InlineData("The Get user stats API now also returns claimStatus.", "Changed Get user stats response=claimStatus")]
    [InlineData("The name field of the Get users API has been removed.", "Changed Get users response-gone=name")]
    [InlineData("The name field of the Get users API is replaced by the id field.", "Changed Get users response-gone=name>id")]
    [InlineData("The Get users API can now be filtered by emailVerified.", "Changed Get users query=emailVerified")]
    [InlineData("We've launched the Create invoice API.", "Added Create invoice")]
    [InlineData("You can now poll events with GET /v1/events-stream.", "Added GET /v1/events-stream")]
    public void OtherClaims_AreRead(string notice, string expected) => Assert.Equal([expected], Readings.Of(notice));

    [Theory]
    [InlineData("While POST /v1/a/{id} stops working after June 30, 2026, GET /v1/b/{id} continues to work.")]
    [InlineData("POST /v1/a/{id} stops working after June 30, 2026, but GET /v1/b/{id} stays as it is.")]
    [InlineData("GET /v1/b/{id} is unaffected; POST /v1/a/{id} is gone after June 30, 2026.")]
    public void TwoClaimsInASentence_AreKeptApart(string notice) =>
        Assert.Equal(["Removed POST /v1/a/{id} 2026-06-30", "Unchanged GET /v1/b/{id}"], Readings.Of(notice));

    [Theory]
    [InlineData("POST /v1/a/{id} stops working after June 30, 2026; use POST /v2/a/{id} instead.")]
    [InlineData("POST /v2/a/{id} replaces POST /v1/a/{id}, which will be removed after June 30, 2026.")]
    [InlineData("Removed after June 30, 2026:\n- POST /v1/a/{id} → POST /v2/a/{id}")]
    [InlineData("POST /v1/a/{id} will be removed after June 30, 2026. Call POST /v2/a/{id} instead.")]
    [InlineData("| Old endpoint | Replacement | Last day |\n|---|---|---|\n| POST /v1/a/{id} | POST /v2/a/{id} | 30 June 2026 |")]
    public void Replacement_IsAFactAndNotASubject(string notice) =>
        Assert.Equal(["Removed POST /v1/a/{id} 2026-06-30 replacement=POST /v2/a/{id}"], Readings.Of(notice));

    [Fact]
    public void ExceptedOperation_IsUnchanged() =>
        Assert.Equal(
            ["Removed v1 group 2026-06-30", "Unchanged GET /v1/groups/{groupId}"],
            Readings.Of("All v1 group endpoints except GET /v1/groups/{groupId} stop working after June 30, 2026."));

    [Fact]
    public void MethodsThatShareAPath_AreOperationsOfTheirOwn() =>
        Assert.Equal(
            ["Deprecated DELETE /v1/things/{id} 2026-01-05", "Deprecated GET /v1/things/{id} 2026-01-05"],
            Readings.Of("GET and DELETE /v1/things/{id} are deprecated as of January 5, 2026."));

    [Theory]
    [InlineData("<h2>Policies V2 APIs</h2><p>These APIs are deprecated. For the time being they are switched off.</p>")]
    [InlineData("Every one of the Policies V2 APIs was marked as deprecated and is temporarily disabled.")]
    [InlineData("The Policies V2 endpoints are deprecated and paused until further notice.")]
    public void TwoClaimsOfOneFamily_AreTwoStatements(string notice) => Assert.Equal(["Deprecated Policies V2", "Disabled Policies V2"], Readings.Of(notice));

    [Theory]
    [InlineData("## Get users\n\nThe Get users API has been extended. It now accepts these filters:\n\n- emailVerified\n- mfaEnabled\n\n## Tokens\n\nIt is a good time to rotate them.")]
    [InlineData("<h2>Old</h2><p>We updated the Get users API.</p><h3>New filters</h3><table><tr><td>mfaEnabled</td><td>x</td></tr><tr><td>emailVerified</td><td>y</td></tr></table><h2>Other</h2><p>jobTitle is a word.</p>")]
    public void ListedFilters_BelongToTheOperationOfTheirSection(string page) =>
        Assert.Equal(["Changed Get users query=emailVerified query=mfaEnabled"], Readings.Of(page));

    [Theory]
    [InlineData("May 11, 2023\nChanged: User's last active dates API\nIn product_access, name and url are deprecated. Both fields will be gone in 2 days. Use id instead.")]
    [InlineData("11 May 2023\n\nThe name and url fields in product_access of the User's last active dates API will be removed within 2 days and replaced with the id field.")]
    public void FieldsThatAnotherReplaces_AreReadAsPairs(string page) =>
        Assert.Equal(
            ["Changed User's last active dates 2023-05-13 response-gone=product_access.name>product_access.id response-gone=product_access.url>product_access.id"],
            Readings.Of(page));

    [Theory]
    [InlineData("POST /v1/y/{id} must be sent with another header.")]
    [InlineData("The Get users API differs in ways we cannot tell.")]
    public void StatementThatIsNotUnderstood_IsHandedToAPerson(string notice)
    {
        var statement = Assert.Single(Readings.Effects(notice));

        Assert.Equal(StatementKind.Changed, statement.Kind);
        Assert.Empty(statement.Facts);
        Assert.Equal("inferred", statement.Confidence);
        Assert.Contains("a person must read it", statement.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangeWithoutSubject_IsListedAsNotUnderstood()
    {
        var statement = Assert.Single(PageReader.Read("Some of the API requires another version in future.", "page").Statements);

        Assert.Equal(StatementKind.NoEffect, statement.Kind);
        Assert.Contains("a person must read it", statement.Because, StringComparison.Ordinal);
    }
}
