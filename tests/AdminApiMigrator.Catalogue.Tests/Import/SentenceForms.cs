namespace AdminApiMigrator.Catalogue.Tests.Import;

/// <summary>Forms of sentences, each with what it says: made from grammars and written by hand.</summary>
internal static class SentenceForms
{
    private const string Request = "POST /v1/things/{id}";

    private static readonly string[] Ends =
    [
        "will be removed", "stops working", "will no longer be available", "is going to be retired", "can no longer be called", "will be switched off for good", "ceases to work",
        "reaches its end of life", "is decommissioned", "will be shut down",
    ];

    // Each with the last day on which a call still works.
    private static readonly (string Words, string Last)[] Days =
    [
        ("after 30 January 2027", "2027-01-30"), ("on 31 January 2027", "2027-01-31"), ("from February 1, 2027", "2027-01-31"), ("on the first of February 2027", "2027-01-31"),
        ("after January thirtieth, 2027", "2027-01-30"), ("on 2027-02-01", "2027-01-31"), ("after 30.01.2027", "2027-01-30"), ("at the end of January 2027", "2027-01-31"),
        ("as of February first, two thousand twenty-seven", "2027-01-31"), ("before February 1st, 2027", "2027-01-31"),
    ];

    /// <summary>Removals: every verb with every day, of a request, of a name, and of calls to a request.</summary>
    public static IEnumerable<(string Sentence, string Says)> Removals =>
        from end in Ends
        from day in Days
        from subject in new[] { (Words: Request, Is: Request), (Words: "The Create thing API", Is: "Create thing"), (Words: $"The endpoint `{Request}`", Is: Request) }
        select ($"{subject.Words} {end} {day.Words}.", $"Removed {subject.Is} {day.Last}");

    /// <summary>Fields that go and come, filters, statuses, limits, how settled an operation is, what stays.</summary>
    public static IEnumerable<(string Sentence, string Says)> Changes =>
    [
        .. Each("The Get things API {0}.", "Changed Get things response-gone=nickname",
            "no longer returns the `nickname` field", "no longer returns the nickname field", "drops the `nickname` field"),
        .. Each("{0}.", "Changed Get things response-gone=nickname",
            "The `nickname` field of the Get things API was removed", "The nickname field of the Get things API is gone", "We removed the `nickname` field from the Get things API",
            "The response of the Get things API no longer contains the `nickname` field", "The `nickname` property of the Get things API is no longer returned"),
        .. Each("The Get things API {0}.", "Changed Get things query=teamId",
            "has a new filter, `teamId`", "has a new filter: teamId", "now supports filtering by teamId", "can now be filtered by teamId", "now accepts the query parameter `teamId`",
            "got a new query parameter called `teamId`"),
        .. Each("The Get things API {0}.", "Changed Get things query=department",
            "has a new filter, department", "has a new filter: department", "now supports the new department filter", "has a new filter called department"),
        .. Each("The Get things API {0}.", "Changed Get things response=ownerId",
            "now returns the `ownerId` field", "now also returns ownerId", "has a new response field, `ownerId`", "now includes the field `ownerId` in its response"),
        .. Each("The Create thing API {0}.", "Changed Create thing status=200>201",
            "now answers 201 instead of 200", "returns status 201 rather than 200", "changed its status code from 200 to 201", "now responds with HTTP 201 in place of 200"),
        .. Each("The Create thing API {0}.", "Changed Create thing status=204", "now answers with status 204", "now returns 204 (No Content)", "now responds with HTTP 204"),
        .. Each("{0}.", "Limited Get things rate-limit=200/60s",
            "The Get things API is limited to 200 requests per minute", "The Get things API now takes 200 calls in 60 seconds, formerly 100",
            "The rate limit of the Get things API was raised from 100 to 200 requests per minute",
            "The rate limit of the Get things API is now 200 requests per minute instead of 100 requests per minute",
            "We raised the limit of the Get things API to 200 requests a minute", "At most 200 requests per minute may be sent to the Get things API"),
        .. Each("{0}.", "Limited API rate-limit=1000/3600s",
            "All endpoints are limited to 1,000 requests per hour", "Every API call counts against an overall limit of 1000 requests per hour"),
        .. Each("The Get things API {0}.", "Changed Get things stability=stable",
            "is no longer experimental", "is no longer in beta", "has left the experimental stage", "is now generally available and no longer experimental"),
        .. Each("{0}.", "Changed Get things stability=stable",
            "We removed the experimental flag from the Get things API", "The experimental label of the Get things API has been dropped"),
        .. Each("The Get things API {0}.", "Changed Get things stability=experimental", "is experimental", "is still experimental", "remains experimental"),
        .. Each(Request + " {0}.", "Deprecated " + Request, "is deprecated", "has been deprecated", "is now deprecated", "was marked as deprecated"),
        .. Each(Request + " {0}.", "Disabled " + Request, "is temporarily disabled", "is switched off until further notice", "has been disabled for now", "is paused for the time being"),
        .. Each(Request + " {0}.", "Unchanged " + Request,
            "will not be removed", "is not affected", "continues to work", "stays as it is", "keeps working", "remains available", "is here to stay", "is unchanged"),
        .. Each("{0}.", "Removed " + Request,
            "You can no longer call " + Request, "You are no longer able to use " + Request, "We have removed " + Request,
            "We retired " + Request),
        .. Each("{0}.", "Expires API tokens lifetime=P6M", "API tokens now live six months, formerly one year", "API tokens expire after six months instead of one year"),
        .. Each("{0}.", "Added " + Request, "We have introduced " + Request, "You can now use " + Request, "New endpoint: " + Request, Request + " is now available"),
    ];

    /// <summary>What nobody but a reader can tell: reversals, corrections, possibilities, conditions, parts of the callers, days that are none, and what no rule holds.</summary>
    public static IEnumerable<string> ForAReader =>
    [
        .. Of(Request + " {0}.",
            "is available again", "works again", "has been re-enabled", "was switched back on", "is back in service", "has been restored", "was disabled on 1 May 2026 and came back on 3 May 2026",
            "is no longer deprecated", "isn't deprecated any more", "will no longer be removed", "may be removed", "might stop working after 31 January 2027", "could be retired in 2027",
            "will not be removed before 1 March 2027", "works at least until 1 March 2027", "will be removed no earlier than 1 March 2027",
            "will be removed for customers on the Free plan on 1 March 2027", "stops working in some regions after 31 January 2027", "stops working after 31 January 2027 unless you opt in",
            "will be removed next quarter", "goes away next month", "will be removed in two months", "will be removed in mid-June 2027", "stops working in 2027", "will be removed by the end of June",
            "was removed last week", "is removed after 31 June 2027", "is removed on 03/04/2027", "was renamed", "has moved to another path", "must be sent with another header",
            "behaves in another way", "takes longer than before", "answers 404 for unknown ids", "fails with 400 when the body is empty", "returns at most 50 items", "now accepts up to 100 ids",
            "requires the scope write:things:admin", "needs another role", "is charged by points", "counts twice", "was deprecated on 1 May 2026 and removed on 1 July 2026"),
        .. Of("The Get things API {0}.",
            "has a maximum of 200 for limit", "raised the maximum of `limit` to 200", "changes the default of `limit` from 50 to 20", "allows twice as many requests", "has a lower limit",
            "sorts its results by name", "requires the `sort` parameter", "renames `member_count` to `memberCount`", "returns dates in another format", "no longer counts suspended users",
            "accepts two new filters", "returns more fields", "needs the header X-Org-Id", "is free of charge", "uses another page size", "answers faster than 200 ms"),
        .. Of("{0}.",
            "Correction: the Get things API was removed on 5 May 2026, not on 3 May 2026", "We wrote by mistake that " + Request + " is deprecated", "Contrary to our earlier entry, " + Request + " stays",
            "The removal of " + Request + " has been postponed to 31 March 2027", "The retirement of the Get things API has been called off", "We decided against removing " + Request,
            "The deadline for the Get things API was extended to 31 March 2027", "The limit was raised to 300 requests per minute", "The limit has doubled", "Limits of some APIs change",
            "API tokens can no longer be renewed", "Jira now enforces this as well", "Confluence is not part of this", "Bitbucket follows in 2027",
            "The `sort` parameter is now required", "A header was added to all responses", "The `nickname` field is gone", "New filters are available for two operations",
            "Requests without a User-Agent are refused", "Several endpoints now need another scope", "Two APIs have been merged", "Tokens of apps are limited to 30 days",
            "The number of results per page goes from 100 to 50", "Webhooks time out after 10 seconds", "Burst limits apply to API tokens"),
    ];

    private static IEnumerable<(string Sentence, string Says)> Each(string form, string says, params string[] parts) => parts.Select(part => (Fill(form, part), says));

    private static IEnumerable<string> Of(string form, params string[] parts) => parts.Select(part => Fill(form, part));

    private static string Fill(string form, string part) => form.Replace("{0}", part, StringComparison.Ordinal);
}
