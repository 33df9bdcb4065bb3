namespace AdminApiMigrator.Catalogue.Tests.Building;

/// <summary>A small set of rules in which every field that the shapes know occurs.</summary>
internal static class FullRules
{
    public const string Documents = """
        date: 2026-11-21

        documents:
          - { id: notice, kind: page, title: Notice, url: "https://example.org/notice", read: 2026-11-21, updated: 2026-11-20, hash: 0123456789abcdef }
          - { id: client-code, kind: code, title: A client, read: 2026-10-01 }
        """;

    public const string Users = """
        endpoints:
          - id: suspend-user-access
            request: POST /admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access
            title: Suspend user access
            alsoCalled: [Suspend access]
            status: removed
            addedOn: 2023-01-01
            deprecatedOn: 2026-01-01
            removedOn: 2026-06-30
            removedBefore: 2026-07-01
            formerly: [{ until: 2024-01-01, status: 204 }]
            replacedBy: [suspend-directory-user]
            body: { reason: string! }
            note: a fact that matters
            translation:
              v1: SuspendUserAccessAsync
              call: Users.SuspendAsync
              arguments: [orgId, accountId, body.reason]
              directory: any
              answer: { v1: 200, v2: 204, made: [message], lookedUp: [detail] }
              refused:
                - { field: reason, values: [none], because: v2 knows no reason }
            evidence:
              - { document: notice, entry: removals, hash: 0123456789abcdef, for: [status], overruled: [removedOn], confidence: stated }

          - id: suspend-directory-user
            request: POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend
            title: Suspend user access in directory
            status: current
            availability: [centralized]
            stability: experimental
            directory: any
            query:
              limit: { type: integer, min: 1, max: 100, default: 20, note: how many }
              ids: { type: array<string>, style: comma, minItems: 1, maxItems: 10, values: [one, two] }
            body: { account_name: string!, kind: string, more.inner: string, password: string, expiry: integer }
            ignored: [password]
            expiresBy: expiry
            response:
              status: 200
              alsoStatus: [202]
              confidence: inferred
              fields: { message: string, links.self: string, "data[].id": string }
            gone: { detail: message }
            rateLimit: 200/60s
            errors: { 404: [ADMIN-404-8] }
            scopes: [read:users:admin]
            method: SuspendAsync
            evidence:
              - { document: client-code, confidence: observed }

          - id: get-user-details
            request: GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}
            title: Get user details
            status: disabled
            note: it is off for now
            response: { status: 200, type: UserDetails }
            evidence:
              - { document: client-code, confidence: observed }

          - id: count-users
            request: GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/count
            title: Count users
            status: current
            handwritten: true
            evidence:
              - { document: client-code, confidence: observed }
        """;

    public const string Platform = """
        facts:
          - id: url-length
            kind: url-bytes
            title: Length of a URL
            alsoCalled: [URL]
            value: 8192
            status: 413
            since: 2025-01-01
            appliesTo: [jira-cloud]
            note: counts path and query
            evidence:
              - { document: client-code, confidence: stated }
          - id: token-prefix
            kind: token-prefix
            title: A token
            value: ABCDEF
            minimumLength: 100
            headers: [X-One]
            evidence:
              - { document: client-code, confidence: stated }
        """;

    public const string Statements = """
        statements:
          - document: notice
            entry: removals
            because: background
            open: true
            hashes: [0123456789abcdef]
        """;

    public const string Schemas = """
        schemas:
          UserDetails: { id: string, name: { type: string, note: as shown }, rights: array<Right> }
          Right: { key: string }
        """;

    public const string Errors = """
        codes:
          ADMIN-404-8: the user is not there
        """;

    public const string Services = """
        vendor: example

        services:
          - id: admin
            hosts:
              - { host: api.example.org }
              - { host: admin.example.org, prefix: "/gateway/{site}" }
            written:
              - { as: /v1, means: /admin/v1 }
            aliases:
              - { path: /admin/v1/orgs, also: [/admin/v1/organizations] }
            common: orgs
            segments: [directory]
        families:
          - { family: users, service: admin, paths: ["/admin/v1/orgs/{}/directory/users", "/admin/v2/orgs/{}/directories/{}/users"], alsoCalled: [Users], client: Users, implied: [user] }
        """;

    public const string Diagnostics = """
        options:
          - { name: adminapi_as_of, value: a date, default: the catalogue's own, means: the day to judge by }
        diagnostics:
          - id: AAM1001
            constant: RemovedEndpoint
            title: Call of a removed endpoint
            message: "{0} was removed"
            severity: warning
            fixable: true
            since: 0.1.0
            says: the call is refused
            why: It fails.
            fix: Rewrite it.
            silence: Exclude it.
            options: [adminapi_as_of]
            about: removed
            example:
              before: Old();
              after: New();
          - id: AAM1002
            constant: NamedEndpoint
            title: Call of two endpoints
            message: "{0} is named"
            reported: compilation-end
            severity: info
            fixable: false
            since: 0.1.0
            says: the call is named
            why: It is.
            fix: Look.
            silence: Look away.
            options: []
            endpoints: [suspend-user-access]
            example:
              before: Old();
              after: New();
        """;
}
