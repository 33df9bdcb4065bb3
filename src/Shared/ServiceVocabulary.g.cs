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
    public const string Vendor = "atlassian";

    /// <summary>The host of the admin API whose paths are the templates as they are.</summary>
    public const string AdminHost = "api.atlassian.com";

    /// <summary>The first segment of nearly all admin operations.</summary>
    public const string AdminRoot = "admin";

    /// <summary>The segment under which nearly all admin operations stand; other services have it as well.</summary>
    public const string CommonSegment = "orgs";

    /// <summary>The known hosts; a service without any, such as a product the customer hosts, may be anywhere.</summary>
    public static ImmutableArray<ServiceHost> Hosts { get; } =
    [
        new(Service.Admin, "api.atlassian.com", ""),
        new(Service.Admin, "admin.atlassian.com", "/gateway/api"),
        new(Service.JiraCloud, "*.atlassian.net", ""),
        new(Service.JiraCloud, "*.jira.com", ""),
        new(Service.JiraCloud, "api.atlassian.com", "/ex/jira/{cloudId}"),
    ];

    /// <summary>The segments behind the root by which pages write a path of the admin API for short.</summary>
    public static ImmutableArray<string> AdminVersions { get; } =
    [
        "v1",
        "v2",
    ];

    /// <summary>The segments that stand behind the root.</summary>
    public static ImmutableArray<string> AdminBranches { get; } =
    [
        "v1",
        "v2",
        "user-provisioning",
        "api-access",
        "control",
        "dlp",
    ];

    /// <summary>What only a URL of the admin API begins with, without a scheme.</summary>
    public static ImmutableArray<string> AdminBeginnings { get; } =
    [
        "api.atlassian.com/admin/",
        "admin.atlassian.com/gateway/api/admin/",
        "/admin/v1/orgs",
        "/admin/v2/orgs",
        "/admin/api-access/v1/orgs",
        "/admin/control/v1/orgs",
        "/admin/control/v2/orgs",
        "/admin/dlp/v1/orgs",
    ];

    /// <summary>Segments that name an operation of a known service even where the host cannot be seen.</summary>
    public static ImmutableArray<string> DistinctiveSegments { get; } =
    [
        "admin",
        "directory",
        "directories",
        "suspend-access",
        "restore-access",
        "last-active-dates",
        "events-stream",
        "event-actions",
        "role-assignments",
        "onlyDeleteUserInDB",
        "get-scim-links",
        "get-scim-links-for-email",
        "publishDraftPolicies",
        "auth-policy",
        "bulk-fetch",
    ];

    /// <summary>Text that few but users of the service have; the vendor's without its first letter, which may be a capital.</summary>
    public static ImmutableArray<string> TellingNeedles { get; } =
    [
        "tlassian",
        "rest/api",
        "rest/auth",
        "rest/pat",
    ];

    /// <summary>Every path of an operation that is not simply current, or that makes a token, has one of these.</summary>
    public static ImmutableArray<string> PathNeedles { get; } =
    [
        "rest/api",
        "rest/auth",
        "rest/pat",
        "orgs",
    ];

    /// <summary>What stays together of the path of an operation that is not current, in most code.</summary>
    public static ImmutableArray<string> PathRuns { get; } =
    [
        "v1/orgs",
        "users/search",
        "directory/users",
        "suspend-access",
        "restore-access",
        "users/invite",
        "v2/orgs",
        "groups/search",
        "directory/groups",
        "roles/assign",
        "roles/revoke",
        "policies/publishDraftPolicies",
        "user/application",
        "user/password",
        "2/myself",
        "3/myself",
        "latest/myself",
        "myself/password",
        "password/policy",
        "2/user",
        "3/user",
        "latest/user",
        "2/search",
        "3/search",
        "latest/search",
        "search/id",
        "expression/eval",
    ];

    /// <summary>The last words of the paths of operations that are not simply current, or that make a token.</summary>
    public static ImmutableArray<string> LastSegments { get; } =
    [
        "search",
        "suspend-access",
        "restore-access",
        "users",
        "invite",
        "groups",
        "assign",
        "revoke",
        "memberships",
        "policies",
        "publishDraftPolicies",
        "resources",
        "application",
        "password",
        "myself",
        "policy",
        "user",
        "id",
        "eval",
        "tokens",
        "access-token",
    ];

    /// <summary>All segments of all paths that are no parameters.</summary>
    public static ImmutableArray<string> Segments { get; } =
    [
        "admin",
        "v1",
        "orgs",
        "users",
        "search",
        "directory",
        "suspend-access",
        "restore-access",
        "invite",
        "last-active-dates",
        "roles",
        "assign",
        "revoke",
        "role-assignments",
        "v2",
        "directories",
        "suspend",
        "restore",
        "count",
        "stats",
        "groups",
        "memberships",
        "domains",
        "events",
        "events-stream",
        "event-actions",
        "policies",
        "resources",
        "validate",
        "workspaces",
        "manage",
        "profile",
        "email",
        "api-tokens",
        "lifecycle",
        "disable",
        "enable",
        "delete",
        "cancel-delete",
        "user-provisioning",
        "org",
        "user",
        "onlyDeleteUserInDB",
        "get-scim-links",
        "get-scim-links-for-email",
        "scimDirectoryId",
        "scimUserId",
        "unlink",
        "scim",
        "Users",
        "Groups",
        "Schemas",
        "urn:ietf:params:scim:schemas:core:2.0:User",
        "urn:ietf:params:scim:schemas:core:2.0:Group",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
        "ServiceProviderConfig",
        "ResourceTypes",
        "User",
        "Group",
        "api-access",
        "api-keys",
        "oauth-clients",
        "service-accounts",
        "control",
        "publishDraftPolicies",
        "auth-policy",
        "add-users",
        "task",
        "auth-policies",
        "bulk-fetch",
        "dlp",
        "classification-levels",
        "publish",
        "archive",
        "reorder",
        "rest",
        "api",
        "2",
        "application",
        "3",
        "latest",
        "password",
        "myself",
        "policy",
        "group",
        "id",
        "expression",
        "eval",
        "jql",
        "approximate-count",
        "evaluate",
        "auth",
        "1",
        "session",
        "pat",
        "tokens",
        "access-token",
    ];
}
