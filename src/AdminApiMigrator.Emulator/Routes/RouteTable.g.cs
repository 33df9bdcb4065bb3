// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Collections.Immutable;

namespace AdminApiMigrator.Emulator;

internal static partial class RouteTable
{
    /// <summary>Paths that hosts put before the templates; {name} stands for one segment.</summary>
    public static ImmutableArray<string> Prefixes { get; } =
        ["/gateway/api", "/ex/jira/{cloudId}"];

    /// <summary>Every operation, family by family in the order of the rules.</summary>
    public static ImmutableArray<EmulatedRoute> All { get; } =
    [
        new("search-users", "users", "admin", "POST", ["/admin/v1/orgs/{orgId}/users/search"], "Search for users in an organization", "removed")
        {
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search", "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users"],
            HasBody = true,
            Body =
            [
                new("accountIds", "array<string>") { MaxItems = 100 },
                new("accountTypes", "array<string>") { Values = ["atlassian", "customer", "app"] },
                new("accountStatuses", "array<string>") { Values = ["ACTIVE", "INACTIVE"] },
                new("namesOrNicknames.eq", "array<string>") { MaxItems = 100 },
                new("namesOrNicknames.contains", "string"),
                new("emailUsernames.eq", "array<string>") { MaxItems = 100 },
                new("emailUsernames.contains", "string"),
                new("emailDomains.eq", "array<string>") { MaxItems = 100 },
                new("emailDomains.contains", "string"),
                new("isSuspended", "boolean"),
                new("cursor", "string"),
                new("limit", "integer") { Min = 1, Max = 10000, Default = "10000" },
                new("expand", "array<string>") { Values = ["NAME", "EMAIL", "EMAIL_VERIFIED", "PRODUCT_LAST_ACCESS", "GROUPS"] },
            ],
            Success = "200",
            AnswerType = "UsersSearchPage",
            ErrorCodes = ["ADMIN-400-24", "ADMIN-400-4", "ADMIN-401-2", "ADMIN-403-3"],
        },
        new("suspend-user-access", "users", "admin", "POST", ["/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access"], "Suspend user access", "removed")
        {
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend"],
            Success = "200",
            Answer =
            [
                new("message", "string"),
            ],
            Formerly = [new(new(2023, 3, 21), 204)],
            ErrorCodes = ["ADMIN-400-4", "ADMIN-401-2", "ADMIN-403-3", "ADMIN-404-8"],
        },
        new("restore-user-access", "users", "admin", "POST", ["/admin/v1/orgs/{orgId}/directory/users/{accountId}/restore-access"], "Restore user access", "removed")
        {
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore"],
            Success = "200",
            Answer =
            [
                new("message", "string"),
            ],
            Formerly = [new(new(2023, 3, 21), 204)],
            ErrorCodes = ["ADMIN-400-4", "ADMIN-400-32", "ADMIN-401-2", "ADMIN-403-3", "ADMIN-404-8", "ADMIN-409-3"],
        },
        new("remove-user-access", "users", "admin", "DELETE", ["/admin/v1/orgs/{orgId}/directory/users/{accountId}"], "Remove user access", "removed")
        {
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}"],
            Success = "204",
            ErrorCodes = ["ADMIN-400-4", "ADMIN-401-2", "ADMIN-403-3"],
        },
        new("invite-user", "users", "admin", "POST", ["/admin/v1/orgs/{orgId}/users/invite"], "Invite user to org", "removed")
        {
            DeprecatedOn = new(2026, 1, 13),
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/users/invite"],
            HasBody = true,
            Body =
            [
                new("email", "string") { IsRequired = true },
                new("permissionRule.resource", "string") { IsRequired = true },
                new("permissionRule.role", "string") { IsRequired = true, Values = ["atlassian/user", "atlassian/admin", "atlassian/guest", "atlassian/customer", "atlassian/contributor", "atlassian/basic", "atlassian/stakeholder"] },
                new("sendNotification", "boolean") { Default = "false" },
                new("notificationText", "string"),
            ],
            Success = "202",
            AnswerType = "array<string>",
            ErrorCodes = ["ADMIN-UAM-400-1", "ADMIN-UAM-400-2", "ADMIN-UAM-400-3", "ADMIN-UAM-401-1", "ADMIN-UAM-401-2", "ADMIN-UAM-403-1", "ADMIN-UAM-403-2", "ADMIN-UAM-404-1", "ADMIN-UAM-404-2", "ADMIN-UAM-404-3", "ADMIN-UAM-409-1", "ADMIN-UAM-409-2", "ADMIN-UAM-409-3"],
        },
        new("list-managed-accounts", "users", "admin", "GET", ["/admin/v1/orgs/{orgId}/users"], "Get managed accounts in an organization", "current")
        {
            Query =
            [
                new("cursor", "string"),
            ],
            Success = "200",
            AnswerType = "UserPage",
            ErrorCodes = [],
            Scopes = ["read:accounts:admin"],
        },
        new("get-user-last-active-dates", "users", "admin", "GET", ["/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates"], "User's last active dates", "current")
        {
            Query =
            [
                new("cursor", "string"),
            ],
            Success = "200",
            AnswerType = "UserProductAccessActivityPage",
            Formerly = [new(new(2023, 5, 10), null) { Fields = ["product_access[].name", "product_access[].url"] }],
            Limit = new(200, TimeSpan.FromSeconds(60)),
            ErrorCodes = ["ADMIN-400-4", "ADMIN-401-2", "ADMIN-403-3", "ADMIN-404-8"],
        },
        new("grant-user-access", "users", "admin", "POST", ["/admin/v1/orgs/{orgId}/users/{userId}/roles/assign"], "Grant user access", "current")
        {
            HasBody = true,
            Body =
            [
                new("role", "string") { IsRequired = true, Values = ["atlassian/user", "atlassian/user-access-admin", "atlassian/admin", "atlassian/guest", "atlassian/contributor", "atlassian/customer", "atlassian/basic", "atlassian/stakeholder", "atlassian/site-admin", "atlassian/org-admin"] },
                new("resource", "string"),
            ],
            Success = "204",
            ErrorCodes = ["ADMIN-UAM-400-1", "ADMIN-UAM-400-3", "ADMIN-401-2", "ADMIN-UAM-403-1", "ADMIN-UAM-404-3", "ADMIN-UAM-409-3"],
        },
        new("revoke-user-access", "users", "admin", "POST", ["/admin/v1/orgs/{orgId}/users/{userId}/roles/revoke"], "Revoke user access", "current")
        {
            HasBody = true,
            Body =
            [
                new("role", "string") { IsRequired = true },
                new("resource", "string"),
            ],
            Success = "204",
            ErrorCodes = ["ADMIN-UAM-400-1", "ADMIN-UAM-400-3", "ADMIN-401-2", "ADMIN-UAM-403-1", "ADMIN-UAM-404-3", "ADMIN-UAM-409-3"],
        },
        new("assign-organization-role", "users", "admin", "POST", ["/admin/v1/orgs/{orgId}/users/{userId}/role-assignments/assign"], "Assign organization-level role", "current")
        {
            HasBody = true,
            Body =
            [
                new("role", "string") { IsRequired = true, Values = ["atlassian/org-admin"] },
            ],
            Success = "204",
        },
        new("revoke-organization-role", "users", "admin", "POST", ["/admin/v1/orgs/{orgId}/users/{userId}/role-assignments/revoke"], "Remove organization-level role", "current")
        {
            HasBody = true,
            Body =
            [
                new("role", "string") { IsRequired = true, Values = ["atlassian/org-admin"] },
            ],
            Success = "204",
        },
        new("search-directory-users", "users", "admin", "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/search"], "Search for users in an organization", "current")
        {
            TakesAllDirectories = true,
            HasBody = true,
            Body =
            [
                new("cursor", "string"),
                new("limit", "integer") { Default = "50" },
                new("accountIds", "array<string>"),
                new("directoryIds", "array<string>"),
                new("resourceIds", "array<string>"),
                new("groupIds", "array<string>"),
                new("mfaEnabled", "boolean"),
                new("claimStatus", "string") { Values = ["managed", "unmanaged"] },
                new("status", "array<string>") { Values = ["active", "suspended", "not_invited", "deactivated", "for_deletion"] },
                new("accountStatus", "array<string>") { Values = ["active", "inactive", "closed"] },
                new("membershipStatus", "array<string>") { Values = ["active", "suspended", "no_membership"] },
                new("roleIds", "array<string>") { Values = ["atlassian/user", "atlassian/admin", "atlassian/guest", "atlassian/customer", "atlassian/user-access-admin", "atlassian/contributor", "atlassian/basic", "atlassian/stakeholder", "atlassian/org-admin", "atlassian/site-admin", "atlassian/ai-access"] },
                new("emailDomains", "array<string>"),
                new("searchTerm", "string"),
                new("emails", "array<string>"),
                new("expand", "array<string>") { Values = ["platformRoles", "counts.resources", "productAccess", "groups"] },
                new("sortBy[].field", "string") { Values = ["nick_name"] },
                new("sortBy[].direction", "string") { Values = ["asc", "desc"] },
            ],
            Success = "200",
            AnswerType = "MultiDirectoryUserPage",
            ErrorCodes = [],
        },
        new("list-directory-users", "users", "admin", "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users"], "Get users in an organization", "deprecated")
        {
            LastDay = new(2027, 6, 30),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search"],
            TakesAllDirectories = true,
            Query =
            [
                new("cursor", "string"),
                new("limit", "integer") { Min = 1, Max = 100, Default = "20" },
                new("accountIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("directoryIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("resourceIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("groupIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("mfaEnabled", "boolean"),
                new("claimStatus", "string") { Values = ["managed", "unmanaged"] },
                new("status", "array<string>") { Values = ["active", "suspended", "not_invited", "deactivated", "for_deletion"] },
                new("accountStatus", "array<string>") { Values = ["active", "inactive", "closed"] },
                new("membershipStatus", "array<string>") { Values = ["active", "suspended", "no_membership"] },
                new("roleIds", "array<string>") { MaxItems = 10, Values = ["atlassian/user", "atlassian/admin", "atlassian/guest", "atlassian/customer", "atlassian/user-access-admin", "atlassian/contributor", "atlassian/basic", "atlassian/stakeholder", "atlassian/org-admin", "atlassian/site-admin", "atlassian/ai-access"] },
                new("emailDomains", "array<string>"),
                new("searchTerm", "string"),
                new("emailVerified", "boolean"),
                new("forDeletion", "boolean"),
                new("sortBy[].field", "string") { IsRequired = true, Values = ["nick_name", "email"] },
                new("sortBy[].direction", "string") { IsRequired = true, Values = ["asc", "desc"] },
            ],
            Success = "200",
            AnswerType = "MultiDirectoryUserPage",
            ErrorCodes = [],
            Scopes = ["read:directories:admin"],
        },
        new("get-directory-user", "users", "admin", "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}"], "Get details of a user in a directory", "current")
        {
            TakesAllDirectories = true,
            Success = "200",
            Answer =
            [
                new("data", "MultiDirectoryUser"),
            ],
        },
        new("list-user-role-assignments", "users", "admin", "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments"], "Get user role assignments", "current")
        {
            TakesAllDirectories = true,
            Query =
            [
                new("cursor", "string"),
                new("limit", "integer") { Min = 1, Max = 100, Default = "20" },
                new("directoryIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("resourceOwners", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("resourceIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("roleIds", "array<string>") { MinItems = 1, MaxItems = 10, Values = ["atlassian/user", "atlassian/admin", "atlassian/guest", "atlassian/customer", "atlassian/user-access-admin", "atlassian/contributor", "atlassian/basic", "atlassian/stakeholder", "atlassian/org-admin", "atlassian/site-admin", "atlassian/ai-access"] },
            ],
            Success = "200",
            AnswerType = "UserRoleAssignmentPage",
            ErrorCodes = [],
            Scopes = ["read:directories:admin"],
        },
        new("suspend-directory-user", "users", "admin", "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend"], "Suspend user access in directory", "current")
        {
            TakesAllDirectories = false,
            Success = "204",
        },
        new("restore-directory-user", "users", "admin", "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore"], "Restore user access in directory", "current")
        {
            TakesAllDirectories = false,
            Success = "204",
        },
        new("remove-directory-user", "users", "admin", "DELETE", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}"], "Remove user from directory", "current")
        {
            TakesAllDirectories = false,
            Success = "204",
        },
        new("count-directory-users", "users", "admin", "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/count"], "Get count of users in an organization", "current")
        {
            TakesAllDirectories = true,
            Query =
            [
                new("accountIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("directoryIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("resourceIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("groupIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("mfaEnabled", "boolean"),
                new("claimStatus", "string") { Values = ["managed", "unmanaged"] },
                new("status", "array<string>") { Values = ["active", "suspended", "not_invited", "deactivated", "for_deletion"] },
                new("accountStatus", "array<string>") { Values = ["active", "inactive", "closed"] },
                new("membershipStatus", "array<string>") { Values = ["active", "suspended", "no_membership"] },
                new("roleIds", "array<string>") { MaxItems = 10, Values = ["atlassian/user", "atlassian/admin", "atlassian/guest", "atlassian/customer", "atlassian/user-access-admin", "atlassian/contributor", "atlassian/basic", "atlassian/stakeholder", "atlassian/org-admin", "atlassian/site-admin", "atlassian/ai-access"] },
                new("emailDomains", "array<string>"),
                new("searchTerm", "string"),
                new("emailVerified", "boolean"),
                new("forDeletion", "boolean"),
            ],
            Success = "200",
            Answer =
            [
                new("count", "integer"),
            ],
        },
        new("get-directory-user-stats", "users", "admin", "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/stats"], "Get user stats", "current")
        {
            TakesAllDirectories = true,
            Success = "200",
            Answer =
            [
                new("roles[].roleId", "string"),
                new("roles[].count", "integer"),
                new("accountStatus[].status", "string"),
                new("accountStatus[].count", "integer"),
                new("claimStatus[].status", "string"),
                new("claimStatus[].count", "integer"),
            ],
            ErrorCodes = [],
            Scopes = ["read:directories:admin"],
        },
        new("invite-users", "users", "admin", "POST", ["/admin/v2/orgs/{orgId}/users/invite"], "Invite users to an organization", "current")
        {
            HasBody = true,
            Body =
            [
                new("emails", "array<string>") { IsRequired = true },
                new("permissionRules[].resource", "string"),
                new("permissionRules[].role", "string"),
                new("additionalGroups", "array<string>"),
                new("sendNotification", "boolean"),
                new("notificationText", "string"),
            ],
            Success = "200",
            Answer =
            [
                new("data[].id", "string"),
                new("data[].email", "string"),
                new("data[].results[].roleAssignmentResult", "array<string>"),
                new("data[].results[].groupAssignmentResult", "array<string>"),
            ],
            ErrorCodes = ["ADMIN-UAM-402-1"],
        },
        new("search-groups", "groups", "admin", "POST", ["/admin/v1/orgs/{orgId}/groups/search"], "Search for groups within an organization", "removed")
        {
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/search", "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups"],
            HasBody = true,
            Body =
            [
                new("groupIds", "array<string>") { MaxItems = 100 },
                new("groupNames.eq", "array<string>") { MaxItems = 100 },
                new("groupNames.contains", "string"),
                new("cursor", "string"),
                new("limit", "integer") { Min = 1, Max = 1000, Default = "1000" },
                new("expand", "array<string>") { Values = ["USERS", "META", "ROLE_ASSIGNMENTS", "MANAGEMENT_ACCESS"] },
            ],
            Success = "200",
            AnswerType = "GroupsSearchPage",
            ErrorCodes = ["ADMIN-400-24", "ADMIN-401-2", "ADMIN-403-3"],
        },
        new("create-group", "groups", "admin", "POST", ["/admin/v1/orgs/{orgId}/directory/groups"], "Create group", "removed")
        {
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups"],
            HasBody = true,
            Body =
            [
                new("name", "string") { IsRequired = true },
                new("description", "string"),
            ],
            Success = "200",
            Answer =
            [
                new("message", "string"),
                new("groupId", "string"),
            ],
            ErrorCodes = ["ADMIN-400-4", "ADMIN-400-24", "ADMIN-401-2", "ADMIN-403-3", "ADMIN-403-5", "ADMIN-404-8", "ADMIN-404-10"],
        },
        new("delete-group", "groups", "admin", "DELETE", ["/admin/v1/orgs/{orgId}/directory/groups/{groupId}"], "Delete group", "removed")
        {
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}"],
            Query =
            [
                new("forceIfNotEmpty", "boolean") { Default = "false" },
            ],
            Success = "200",
            Answer =
            [
                new("message", "string"),
            ],
            ErrorCodes = ["ADMIN-400-4", "ADMIN-401-2", "ADMIN-403-3", "ADMIN-403-5", "ADMIN-403-6", "ADMIN-403-7", "ADMIN-404-8", "ADMIN-404-10", "ADMIN-409-5"],
        },
        new("assign-group-roles", "groups", "admin", "POST", ["/admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/assign"], "Assign roles to a group", "removed")
        {
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/assign"],
            HasBody = true,
            Body =
            [
                new("roleAssociations[].resource", "string") { IsRequired = true },
                new("roleAssociations[].role", "string") { IsRequired = true },
            ],
            Success = "202",
            Answer =
            [
                new("message", "string"),
            ],
            ErrorCodes = ["ADMIN-UAM-400-1", "ADMIN-UAM-400-3", "ADMIN-401-2", "ADMIN-UAM-403-1", "ADMIN-UAM-404-3", "ADMIN-UAM-409-3"],
        },
        new("revoke-group-roles", "groups", "admin", "POST", ["/admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/revoke"], "Revoke roles from a group", "removed")
        {
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/revoke"],
            HasBody = true,
            Body =
            [
                new("roleAssociations[].resource", "string") { IsRequired = true },
                new("roleAssociations[].role", "string") { IsRequired = true },
            ],
            Success = "202",
            Answer =
            [
                new("message", "string"),
            ],
            ErrorCodes = ["ADMIN-UAM-400-1", "ADMIN-UAM-400-3", "ADMIN-401-2", "ADMIN-UAM-403-1", "ADMIN-UAM-404-3"],
        },
        new("add-user-to-group", "groups", "admin", "POST", ["/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships"], "Add user to group", "removed")
        {
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships"],
            HasBody = true,
            Body =
            [
                new("account_id", "string") { IsRequired = true },
            ],
            Success = "200",
            Answer =
            [
                new("message", "string"),
            ],
            ErrorCodes = ["ADMIN-400-4", "ADMIN-400-24", "ADMIN-400-32", "ADMIN-401-2", "ADMIN-403-3", "ADMIN-403-5", "ADMIN-404-8", "ADMIN-404-10", "ADMIN-409-3"],
        },
        new("remove-user-from-group", "groups", "admin", "DELETE", ["/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships/{accountId}"], "Remove user from group", "removed")
        {
            LastDay = new(2026, 6, 30),
            ReplacedBy = ["DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships/{accountId}"],
            Success = "200",
            Answer =
            [
                new("message", "string"),
            ],
            ErrorCodes = ["ADMIN-400-4", "ADMIN-401-2", "ADMIN-403-3", "ADMIN-403-5", "ADMIN-404-8", "ADMIN-404-10"],
        },
        new("search-directory-groups", "groups", "admin", "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/search"], "Search for groups in an organization", "current")
        {
            TakesAllDirectories = true,
            HasBody = true,
            Body =
            [
                new("cursor", "string"),
                new("limit", "integer") { Default = "20" },
                new("sortBy[].field", "string") { Values = ["name"] },
                new("sortBy[].direction", "string") { Values = ["asc", "desc"] },
                new("accountIds", "array<string>"),
                new("directoryIds", "array<string>"),
                new("roleIds", "array<string>"),
                new("resourceOwners", "array<string>"),
                new("resourceIds", "array<string>"),
                new("searchTerm", "string"),
                new("groupIds", "array<string>"),
                new("groupNames", "array<string>"),
                new("expand", "array<string>") { Values = ["counts.resources", "counts.users"] },
            ],
            Success = "200",
            AnswerType = "MultiDirectoryGroupPage",
            ErrorCodes = [],
        },
        new("list-directory-groups", "groups", "admin", "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups"], "Get groups in an organization", "deprecated")
        {
            LastDay = new(2027, 6, 30),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/search"],
            TakesAllDirectories = true,
            Query =
            [
                new("cursor", "string"),
                new("limit", "integer") { Min = 1, Max = 100, Default = "20" },
                new("directoryIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("accountIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("groupIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("resourceOwners", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("resourceIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("searchTerm", "string"),
                new("counts.includeResources", "boolean"),
                new("counts.includeUsers", "boolean"),
                new("sortBy[].field", "string") { IsRequired = true, Values = ["name", "description"] },
                new("sortBy[].direction", "string") { IsRequired = true, Values = ["asc", "desc"] },
                new("roleIds", "array<string>"),
            ],
            Success = "200",
            AnswerType = "MultiDirectoryGroupPage",
            ErrorCodes = [],
            Scopes = ["read:groups:admin"],
        },
        new("create-directory-group", "groups", "admin", "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups"], "Create group", "current")
        {
            TakesAllDirectories = false,
            HasBody = true,
            Body =
            [
                new("name", "string") { IsRequired = true },
                new("description", "string"),
            ],
            Success = "201",
            ErrorCodes = [],
        },
        new("get-directory-group", "groups", "admin", "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}"], "Get group details", "current")
        {
            TakesAllDirectories = true,
            Success = "200",
            Answer =
            [
                new("data", "MultiDirectoryGroup"),
            ],
            ErrorCodes = [],
        },
        new("delete-directory-group", "groups", "admin", "DELETE", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}"], "Delete group", "current")
        {
            TakesAllDirectories = false,
            Success = "204",
        },
        new("list-group-role-assignments", "groups", "admin", "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments"], "Get group role assignments", "current")
        {
            TakesAllDirectories = true,
            Query =
            [
                new("cursor", "string"),
                new("limit", "integer") { Min = 1, Max = 100, Default = "20" },
                new("directoryIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("resourceOwners", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("resourceIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("roleIds", "array<string>") { MinItems = 1, MaxItems = 10, Values = ["atlassian/user", "atlassian/admin", "atlassian/guest", "atlassian/customer", "atlassian/user-access-admin", "atlassian/contributor", "atlassian/basic", "atlassian/stakeholder", "atlassian/org-admin", "atlassian/site-admin", "atlassian/ai-access"] },
            ],
            Success = "200",
            Answer =
            [
                new("data[].resourceId", "string"),
                new("data[].resourceOwner", "string"),
                new("data[].roles", "array<array<string>>"),
                new("links", "CursorLinks"),
            ],
            ErrorCodes = [],
            Scopes = ["read:groups:admin"],
        },
        new("grant-group-access", "groups", "admin", "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/assign"], "Grant access to group", "current")
        {
            TakesAllDirectories = false,
            HasBody = true,
            Body =
            [
                new("resourceId", "string") { IsRequired = true },
                new("roleId", "string") { IsRequired = true, Values = ["atlassian/user", "atlassian/user-access-admin", "atlassian/admin", "atlassian/guest", "atlassian/contributor", "atlassian/customer", "atlassian/basic", "atlassian/stakeholder", "atlassian/viewer"] },
            ],
            Success = "2xx",
            ErrorCodes = [],
        },
        new("revoke-group-access", "groups", "admin", "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/revoke"], "Remove access from group", "current")
        {
            TakesAllDirectories = false,
            HasBody = true,
            Body =
            [
                new("resourceId", "string") { IsRequired = true },
                new("roleId", "string") { IsRequired = true, Values = ["atlassian/user", "atlassian/user-access-admin", "atlassian/admin", "atlassian/guest", "atlassian/contributor", "atlassian/customer", "atlassian/basic", "atlassian/stakeholder", "atlassian/viewer"] },
            ],
            Success = "2xx",
            ErrorCodes = [],
        },
        new("count-directory-groups", "groups", "admin", "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/count"], "Get the count of groups in an organization", "current")
        {
            TakesAllDirectories = true,
            Query =
            [
                new("directoryIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("accountIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("groupIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("resourceOwners", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("resourceIds", "array<string>") { MinItems = 1, MaxItems = 10 },
                new("searchTerm", "string"),
                new("roleIds", "array<string>"),
            ],
            Success = "200",
            Answer =
            [
                new("count", "integer"),
            ],
        },
        new("get-directory-group-stats", "groups", "admin", "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/stats"], "Get group stats", "current")
        {
            TakesAllDirectories = true,
            Success = "200",
            Answer =
            [
                new("types[].type", "string") { Values = ["GROUP"] },
                new("types[].count", "integer"),
                new("totals.all", "integer"),
                new("totals.synced", "integer"),
            ],
            ErrorCodes = [],
        },
        new("add-directory-group-member", "groups", "admin", "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships"], "Add user to group", "current")
        {
            TakesAllDirectories = false,
            HasBody = true,
            Body =
            [
                new("accountId", "string") { IsRequired = true },
            ],
            Success = "204",
            ErrorCodes = ["ADMIN-UAM-403-1"],
        },
        new("remove-directory-group-member", "groups", "admin", "DELETE", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships/{accountId}"], "Remove user from group", "current")
        {
            TakesAllDirectories = false,
            Success = "204",
            ErrorCodes = [],
        },
        new("list-directories", "directories", "admin", "GET", ["/admin/v2/orgs/{orgId}/directories"], "Get directories in an organization", "current")
        {
            Query =
            [
                new("accountId", "string"),
                new("directoryIds", "array<string>"),
                new("searchTerm", "string"),
                new("cursor", "string"),
                new("limit", "integer") { Min = 1, Max = 100, Default = "20" },
            ],
            Success = "200",
            AnswerType = "DirectoryPage",
            ErrorCodes = [],
            Scopes = ["read:directories:admin"],
        },
        new("list-organizations", "organizations", "admin", "GET", ["/admin/v1/orgs"], "Get organizations", "current")
        {
            Query =
            [
                new("cursor", "string"),
            ],
            Success = "200",
            AnswerType = "OrgPage",
            ErrorCodes = [],
        },
        new("get-organization", "organizations", "admin", "GET", ["/admin/v1/orgs/{orgId}"], "Get an organization by ID", "current")
        {
            Success = "200",
            AnswerType = "Org",
            ErrorCodes = [],
        },
        new("list-domains", "domains", "admin", "GET", ["/admin/v1/orgs/{orgId}/domains"], "Get domains in an organization", "current")
        {
            Query =
            [
                new("cursor", "string"),
            ],
            Success = "200",
            AnswerType = "DomainPage",
            ErrorCodes = [],
            Scopes = ["read:domains:admin"],
        },
        new("get-domain", "domains", "admin", "GET", ["/admin/v1/orgs/{orgId}/domains/{domainId}"], "Get domain by ID", "current")
        {
            Success = "200",
            AnswerType = "Domain",
            ErrorCodes = [],
            Scopes = ["read:domains:admin"],
        },
        new("query-events", "events", "admin", "GET", ["/admin/v1/orgs/{orgId}/events"], "Query audit log events", "current")
        {
            Query =
            [
                new("cursor", "string"),
                new("q", "string"),
                new("from", "string"),
                new("to", "string"),
                new("action", "string"),
                new("actor", "array<string>") { IsJoined = true },
                new("ip", "array<string>") { IsJoined = true },
                new("product", "array<string>") { IsJoined = true, Values = ["bitbucket", "confluence", "guard_detect", "jira", "loom"] },
                new("location", "string"),
                new("limit", "integer") { Max = 500, Default = "30" },
            ],
            Success = "200",
            AnswerType = "EventPage",
            Limit = new(10, TimeSpan.FromSeconds(60)),
            ErrorCodes = [],
        },
        new("poll-events", "events", "admin", "GET", ["/admin/v1/orgs/{orgId}/events-stream"], "Poll audit log events", "current")
        {
            Query =
            [
                new("cursor", "string"),
                new("from", "string"),
                new("to", "string"),
                new("limit", "integer") { Max = 500, Default = "200" },
                new("sortOrder", "string") { Default = "asc", Values = ["asc", "desc"] },
            ],
            Success = "200",
            AnswerType = "PollingEventPage",
            ErrorCodes = [],
        },
        new("get-event", "events", "admin", "GET", ["/admin/v1/orgs/{orgId}/events/{eventId}"], "Get an event by ID", "current")
        {
            Success = "200",
            AnswerType = "Event",
            ErrorCodes = [],
        },
        new("list-event-actions", "events", "admin", "GET", ["/admin/v1/orgs/{orgId}/event-actions"], "Get list of event actions", "current")
        {
            Success = "200",
            Answer =
            [
                new("data[].id", "string"),
                new("data[].type", "string"),
                new("data[].attributes.displayName", "string"),
                new("data[].attributes.groupDisplayName", "string"),
            ],
            ErrorCodes = [],
        },
        new("list-policies", "policies", "admin", "GET", ["/admin/v1/orgs/{orgId}/policies"], "Get list of policies", "current")
        {
            Query =
            [
                new("cursor", "string"),
                new("type", "string"),
            ],
            Success = "200",
            AnswerType = "PolicyPage",
        },
        new("create-policy", "policies", "admin", "POST", ["/admin/v1/orgs/{orgId}/policies"], "Create a policy", "current")
        {
            HasBody = true,
            Body =
            [
                new("data.type", "string") { IsRequired = true, Values = ["policy"] },
                new("data.attributes.type", "string") { IsRequired = true, Values = ["ip-allowlist", "data-residency"] },
                new("data.attributes.name", "string"),
                new("data.attributes.status", "string") { Values = ["enabled", "disabled"] },
                new("data.attributes.rule.in", "array<string>") { IsRequired = true },
                new("data.attributes.resources[].id", "string") { IsRequired = true },
                new("data.attributes.resources[].meta.scheduledDate", "string"),
                new("data.attributes.resources[].meta.migrationStartDateTime", "string"),
                new("data.attributes.resources[].meta.migrationEndDataTime", "string"),
                new("data.attributes.resources[].meta.atlassianAccountId", "string"),
                new("data.attributes.resources[].links.ticket", "string"),
            ],
            Success = "202",
            AnswerType = "Policy",
        },
        new("get-policy", "policies", "admin", "GET", ["/admin/v1/orgs/{orgId}/policies/{policyId}"], "Get a policy by ID", "current")
        {
            Success = "200",
            AnswerType = "Policy",
        },
        new("update-policy", "policies", "admin", "PUT", ["/admin/v1/orgs/{orgId}/policies/{policyId}"], "Update a policy", "current")
        {
            HasBody = true,
            Body =
            [
                new("data.id", "string"),
                new("data.type", "string") { IsRequired = true, Values = ["policy"] },
                new("data.attributes.type", "string") { IsRequired = true, Values = ["ip-allowlist", "data-residency"] },
                new("data.attributes.name", "string"),
                new("data.attributes.status", "string") { Values = ["enabled", "disabled"] },
                new("data.attributes.rule.in", "array<string>") { IsRequired = true },
                new("data.attributes.resources[].id", "string") { IsRequired = true },
                new("data.attributes.resources[].meta.scheduledDate", "string"),
                new("data.attributes.resources[].meta.migrationStartDateTime", "string"),
                new("data.attributes.resources[].meta.migrationEndDataTime", "string"),
                new("data.attributes.resources[].meta.atlassianAccountId", "string"),
                new("data.attributes.resources[].links.ticket", "string"),
            ],
            Success = "202",
            AnswerType = "Policy",
        },
        new("delete-policy", "policies", "admin", "DELETE", ["/admin/v1/orgs/{orgId}/policies/{policyId}"], "Delete a policy", "current")
        {
            Success = "202",
            AnswerType = "none",
        },
        new("add-policy-resource", "policies", "admin", "POST", ["/admin/v1/orgs/{orgId}/policies/{policyId}/resources"], "Add resource to policy", "current")
        {
            HasBody = true,
            Body =
            [
                new("id", "string") { IsRequired = true },
                new("meta.scheduledDate", "string"),
                new("meta.migrationStartDateTime", "string"),
                new("meta.migrationEndDataTime", "string"),
                new("meta.atlassianAccountId", "string"),
                new("links.ticket", "string"),
            ],
            Success = "202",
            AnswerType = "Policy",
        },
        new("update-policy-resource", "policies", "admin", "PUT", ["/admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}"], "Update policy resource", "current")
        {
            HasBody = true,
            Body =
            [
                new("meta.scheduledDate", "string"),
                new("meta.migrationStartDateTime", "string"),
                new("meta.migrationEndDataTime", "string"),
                new("meta.atlassianAccountId", "string"),
                new("links.ticket", "string"),
            ],
            Success = "202",
            AnswerType = "Policy",
        },
        new("delete-policy-resource", "policies", "admin", "DELETE", ["/admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}"], "Delete policy resource", "current")
        {
            Success = "204",
            AnswerType = "Policy",
        },
        new("validate-policy", "policies", "admin", "GET", ["/admin/v1/orgs/{orgId}/policies/{policyId}/validate"], "Validate policy", "current")
        {
            Success = "202",
            AnswerType = "none",
        },
        new("query-workspaces", "workspaces", "admin", "POST", ["/admin/v2/orgs/{orgId}/workspaces"], "Get list of workspaces", "current")
        {
            HasBody = true,
            Body =
            [
                new("query", "WorkspaceQuery"),
                new("limit", "integer") { Min = 1, Max = 1000, Default = "20" },
                new("sort[].field", "string"),
                new("sort[].order", "string") { Values = ["asc", "desc"] },
                new("cursor", "string"),
            ],
            Success = "200",
            Answer =
            [
                new("data[].id", "string"),
                new("data[].type", "string"),
                new("data[].attributes.name", "string"),
                new("data[].attributes.typeKey", "string"),
                new("data[].attributes.type", "string"),
                new("data[].attributes.owner", "string") { MayBeMissing = true },
                new("data[].attributes.status", "string") { Values = ["online", "offline", "deprecated"] },
                new("data[].attributes.statusDetails", "array<string>"),
                new("data[].attributes.icons", "object"),
                new("data[].attributes.avatars", "object"),
                new("data[].attributes.labels", "array<string>"),
                new("data[].attributes.sandbox.type", "string") { Values = ["CHILD", "NONE"] },
                new("data[].attributes.usage", "integer") { MayBeMissing = true },
                new("data[].attributes.capacity", "integer") { MayBeMissing = true },
                new("data[].attributes.createdAt", "string") { MayBeMissing = true },
                new("data[].attributes.createdBy", "string") { MayBeMissing = true },
                new("data[].attributes.updatedAt", "string") { MayBeMissing = true },
                new("data[].attributes.hostUrl", "string") { MayBeMissing = true },
                new("data[].attributes.realm", "string"),
                new("data[].attributes.regions", "array<string>"),
                new("data[].attributes.directoryId", "string") { MayBeMissing = true },
                new("data[].links.self", "string"),
                new("data[].relationships", "object"),
                new("links", "UrlLinks"),
                new("meta.pageSize", "integer"),
                new("meta.startIndex", "integer") { MayBeMissing = true },
                new("meta.endIndex", "integer") { MayBeMissing = true },
                new("meta.total", "integer"),
            ],
            ErrorCodes = ["ADMIN-400-4"],
            Scopes = ["read:workspaces:admin"],
        },
        new("get-management-permissions", "managed-accounts", "admin", "GET", ["/users/{accountId}/manage"], "Get user management permissions", "current")
        {
            Query =
            [
                new("privileges", "array<string>") { IsJoined = true, Values = ["profile", "profile.write", "profile.read", "email.set", "lifecycle.enablement", "lifecycle.delete", "apiToken.read", "apiToken.delete"] },
            ],
            Success = "200",
            AnswerType = "map<ManagementPermission>",
        },
        new("get-managed-profile", "managed-accounts", "admin", "GET", ["/users/{accountId}/manage/profile"], "Get profile", "current")
        {
            Success = "200",
            AnswerType = "ManagedProfile",
        },
        new("update-managed-profile", "managed-accounts", "admin", "PATCH", ["/users/{accountId}/manage/profile"], "Update profile", "current")
        {
            HasBody = true,
            Body =
            [
                new("name", "string"),
                new("nickname", "string"),
                new("zoneinfo", "string"),
                new("locale", "string"),
                new("extended_profile.job_title", "string"),
                new("extended_profile.organization", "string"),
                new("extended_profile.department", "string"),
                new("extended_profile.location", "string"),
            ],
            Success = "200",
            AnswerType = "ManagedProfile",
        },
        new("set-managed-email", "managed-accounts", "admin", "PUT", ["/users/{accountId}/manage/email"], "Set email", "current")
        {
            HasBody = true,
            Body =
            [
                new("email", "string") { IsRequired = true },
            ],
            Success = "2xx",
            AnswerType = "none",
        },
        new("list-user-api-tokens", "managed-accounts", "admin", "GET", ["/users/{accountId}/manage/api-tokens"], "Get API tokens", "current")
        {
            Success = "200",
            AnswerType = "array<UserApiToken>",
        },
        new("delete-user-api-token", "managed-accounts", "admin", "DELETE", ["/users/{accountId}/manage/api-tokens/{tokenId}"], "Delete API token", "current")
        {
            Success = "2xx",
            AnswerType = "none",
        },
        new("deactivate-account", "managed-accounts", "admin", "POST", ["/users/{accountId}/manage/lifecycle/disable"], "Deactivate a user", "current")
        {
            HasBody = true,
            Body =
            [
                new("message", "string"),
            ],
            Success = "2xx",
            AnswerType = "none",
        },
        new("activate-account", "managed-accounts", "admin", "POST", ["/users/{accountId}/manage/lifecycle/enable"], "Activate a user", "current")
        {
            Success = "2xx",
            AnswerType = "none",
        },
        new("delete-account", "managed-accounts", "admin", "POST", ["/users/{accountId}/manage/lifecycle/delete"], "Delete account", "current")
        {
            Success = "2xx",
            AnswerType = "none",
        },
        new("cancel-account-deletion", "managed-accounts", "admin", "POST", ["/users/{accountId}/manage/lifecycle/cancel-delete"], "Cancel delete account", "current")
        {
            Success = "2xx",
            AnswerType = "none",
        },
        new("delete-scim-user-by-account", "provisioning", "admin", "DELETE", ["/admin/user-provisioning/v1/org/{orgId}/user/{aaId}/onlyDeleteUserInDB"], "Delete user in SCIM DB", "current")
        {
            Success = "204",
        },
        new("get-scim-links-by-account", "provisioning", "admin", "GET", ["/admin/user-provisioning/v1/org/{orgId}/user/{aaId}/get-scim-links"], "Get SCIM links for an account", "current")
        {
            Success = "200",
            AnswerType = "array<ScimLink>",
        },
        new("get-scim-links-by-email", "provisioning", "admin", "POST", ["/admin/user-provisioning/v1/org/{orgId}/get-scim-links-for-email"], "Get SCIM links for an email", "current")
        {
            HasBody = true,
            Body =
            [
                new("email", "string") { IsRequired = true },
            ],
            Success = "200",
            AnswerType = "array<ScimLink>",
        },
        new("unlink-scim-user", "provisioning", "admin", "PATCH", ["/admin/user-provisioning/v1/org/{orgId}/scimDirectoryId/{scimDirectoryId}/scimUserId/{scimUserId}/unlink"], "Unlink a SCIM user from their Atlassian account", "current")
        {
            Success = "2xx",
            AnswerType = "none",
        },
        new("list-scim-users", "scim-users", "admin", "GET", ["/scim/directory/{directoryId}/Users"], "Get users", "current")
        {
            Query =
            [
                new("attributes", "string"),
                new("excludedAttributes", "string"),
                new("filter", "string"),
                new("startIndex", "integer"),
                new("count", "integer"),
            ],
            Success = "200",
            AnswerType = "ScimList",
        },
        new("create-scim-user", "scim-users", "admin", "POST", ["/scim/directory/{directoryId}/Users"], "Create a user", "current")
        {
            Query =
            [
                new("attributes", "string"),
                new("excludedAttributes", "string"),
            ],
            HasBody = true,
            Body =
            [
                new("userName", "string") { IsRequired = true },
                new("emails[].value", "string"),
                new("emails[].type", "string"),
                new("emails[].primary", "string"),
                new("name", "object"),
                new("displayName", "string"),
                new("active", "boolean"),
                new("schemas", "array<string>"),
                new("externalId", "string"),
                new("nickName", "string"),
                new("title", "string"),
                new("preferredLanguage", "string"),
                new("department", "string"),
                new("organization", "string"),
                new("timezone", "string"),
                new("phoneNumbers", "array<object>"),
                new("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "object"),
            ],
            Success = "201",
            AnswerType = "ScimUser",
        },
        new("get-scim-user", "scim-users", "admin", "GET", ["/scim/directory/{directoryId}/Users/{userId}"], "Get a user by ID", "current")
        {
            Query =
            [
                new("attributes", "string"),
                new("excludedAttributes", "string"),
            ],
            Success = "200",
            AnswerType = "ScimUser",
        },
        new("replace-scim-user", "scim-users", "admin", "PUT", ["/scim/directory/{directoryId}/Users/{userId}"], "Update user information by user ID", "current")
        {
            Query =
            [
                new("attributes", "string"),
                new("excludedAttributes", "string"),
            ],
            HasBody = true,
            Body =
            [
                new("userName", "string") { IsRequired = true },
                new("emails[].value", "string"),
                new("emails[].type", "string"),
                new("emails[].primary", "string"),
                new("name", "object"),
                new("displayName", "string"),
                new("active", "boolean"),
                new("schemas", "array<string>"),
                new("externalId", "string"),
                new("nickName", "string"),
                new("title", "string"),
                new("preferredLanguage", "string"),
                new("department", "string"),
                new("organization", "string"),
                new("timezone", "string"),
                new("phoneNumbers", "array<object>"),
                new("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "object"),
            ],
            Success = "200",
            AnswerType = "ScimUser",
        },
        new("patch-scim-user", "scim-users", "admin", "PATCH", ["/scim/directory/{directoryId}/Users/{userId}"], "Update user by ID (patch)", "current")
        {
            Query =
            [
                new("attributes", "string"),
                new("excludedAttributes", "string"),
            ],
            HasBody = true,
            Body =
            [
                new("schemas", "array<string>"),
                new("Operations[].op", "string"),
                new("Operations[].path", "string"),
                new("Operations[].value", "any"),
            ],
            Success = "200",
            AnswerType = "ScimUser",
        },
        new("delete-scim-user", "scim-users", "admin", "DELETE", ["/scim/directory/{directoryId}/Users/{userId}"], "Delete a user", "current")
        {
            Success = "204",
        },
        new("list-scim-groups", "scim-groups", "admin", "GET", ["/scim/directory/{directoryId}/Groups"], "Get groups", "current")
        {
            Query =
            [
                new("filter", "string"),
                new("startIndex", "integer"),
                new("count", "integer"),
            ],
            Success = "200",
            AnswerType = "ScimList",
        },
        new("create-scim-group", "scim-groups", "admin", "POST", ["/scim/directory/{directoryId}/Groups"], "Create a group", "current")
        {
            HasBody = true,
            Body =
            [
                new("displayName", "string") { IsRequired = true },
                new("members[].value", "string"),
                new("members[].display", "string"),
                new("members[].type", "string"),
                new("schemas", "array<string>"),
            ],
            Success = "201",
            AnswerType = "ScimGroup",
        },
        new("get-scim-group", "scim-groups", "admin", "GET", ["/scim/directory/{directoryId}/Groups/{id}"], "Get a group by ID", "current")
        {
            Success = "200",
            AnswerType = "ScimGroup",
        },
        new("replace-scim-group", "scim-groups", "admin", "PUT", ["/scim/directory/{directoryId}/Groups/{id}"], "Update a group by ID", "current")
        {
            HasBody = true,
            Body =
            [
                new("displayName", "string") { IsRequired = true },
                new("members[].value", "string"),
                new("members[].display", "string"),
                new("members[].type", "string"),
                new("schemas", "array<string>"),
            ],
            Success = "200",
            AnswerType = "ScimGroup",
        },
        new("patch-scim-group", "scim-groups", "admin", "PATCH", ["/scim/directory/{directoryId}/Groups/{id}"], "Update a group by ID (patch)", "current")
        {
            HasBody = true,
            Body =
            [
                new("schemas", "array<string>"),
                new("Operations[].op", "string"),
                new("Operations[].path", "string"),
                new("Operations[].value", "any"),
            ],
            Success = "200",
            AnswerType = "ScimGroup",
        },
        new("delete-scim-group", "scim-groups", "admin", "DELETE", ["/scim/directory/{directoryId}/Groups/{id}"], "Delete a group by ID", "current")
        {
            Success = "204",
        },
        new("list-scim-schemas", "scim-schemas", "admin", "GET", ["/scim/directory/{directoryId}/Schemas"], "Get all schemas", "current")
        {
            Success = "200",
            Answer =
            [
                new("totalResults", "integer"),
                new("itemsPerPage", "integer") { MayBeMissing = true },
                new("startIndex", "integer") { MayBeMissing = true },
                new("Resources", "array<ScimSchema>"),
            ],
        },
        new("get-scim-user-schema", "scim-schemas", "admin", "GET", ["/scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:core:2.0:User"], "Get user schemas", "current")
        {
            Success = "200",
            AnswerType = "ScimSchema",
        },
        new("get-scim-group-schema", "scim-schemas", "admin", "GET", ["/scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group"], "Get group schemas", "current")
        {
            Success = "200",
            AnswerType = "ScimSchema",
        },
        new("get-scim-enterprise-user-schema", "scim-schemas", "admin", "GET", ["/scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"], "Get user enterprise extension schemas", "current")
        {
            Success = "200",
            AnswerType = "ScimSchema",
        },
        new("get-scim-service-provider-config", "scim-schemas", "admin", "GET", ["/scim/directory/{directoryId}/ServiceProviderConfig"], "Get feature metadata", "current")
        {
            Success = "200",
            AnswerType = "ScimProviderConfig",
        },
        new("list-scim-resource-types", "scim-schemas", "admin", "GET", ["/scim/directory/{directoryId}/ResourceTypes"], "Get resource types", "current")
        {
            Success = "200",
            Answer =
            [
                new("totalResults", "integer"),
                new("itemsPerPage", "integer") { MayBeMissing = true },
                new("startIndex", "integer") { MayBeMissing = true },
                new("Resources", "array<ScimResourceType>"),
            ],
        },
        new("get-scim-user-resource-type", "scim-schemas", "admin", "GET", ["/scim/directory/{directoryId}/ResourceTypes/User"], "Get user resource types", "current")
        {
            Success = "200",
            AnswerType = "ScimResourceType",
        },
        new("get-scim-group-resource-type", "scim-schemas", "admin", "GET", ["/scim/directory/{directoryId}/ResourceTypes/Group"], "Get group resource types", "current")
        {
            Success = "200",
            AnswerType = "ScimResourceType",
        },
        new("list-api-tokens", "api-tokens", "admin", "GET", ["/admin/api-access/v1/orgs/{orgId}/api-tokens"], "Get all API tokens in an org", "current")
        {
            Query =
            [
                new("q", "string"),
                new("status", "string") { Values = ["ALLOWED", "BLOCKED"] },
                new("createdAtSearchType", "string"),
                new("createdAtUom", "string"),
                new("createdAtValue", "integer"),
                new("createdAtFrom", "string"),
                new("createdAtTo", "string"),
                new("createdAtRangeFrom", "string"),
                new("createdAtRangeTo", "string"),
                new("lastActiveAtSearchType", "string"),
                new("lastActiveAtUom", "string"),
                new("lastActiveAtValue", "integer"),
                new("lastActiveAtFrom", "string"),
                new("lastActiveAtTo", "string"),
                new("lastActiveAtRangeFrom", "string"),
                new("lastActiveAtRangeTo", "string"),
                new("sort", "string"),
                new("pageSize", "integer"),
                new("cursor", "string"),
            ],
            Success = "200",
            Answer =
            [
                new("data[].id", "string"),
                new("data[].label", "string"),
                new("data[].status", "string") { Values = ["ALLOWED", "BLOCKED"] },
                new("data[].createdAt", "string"),
                new("data[].expiresAt", "string") { MayBeMissing = true },
                new("data[].lastActiveAt", "string") { MayBeMissing = true },
                new("data[].scopes", "array<string>") { MayBeMissing = true },
                new("data[].user.id", "string"),
                new("data[].user.orgId", "string") { MayBeMissing = true },
                new("data[].user.name", "string"),
                new("data[].user.email", "string"),
                new("links", "CursorLinks"),
            ],
            Scopes = ["read:tokens:admin"],
        },
        new("revoke-api-tokens", "api-tokens", "admin", "DELETE", ["/admin/api-access/v1/orgs/{orgId}/api-tokens"], "Bulk revoke API tokens", "current")
        {
            Success = "2xx",
            AnswerType = "none",
            Scopes = ["delete:tokens:admin"],
        },
        new("count-api-tokens", "api-tokens", "admin", "GET", ["/admin/api-access/v1/orgs/{orgId}/api-tokens/count"], "Get API token count", "current")
        {
            Success = "200",
            AnswerType = "integer",
            Scopes = ["read:tokens:admin"],
        },
        new("list-api-keys", "api-keys", "admin", "GET", ["/admin/api-access/v1/orgs/{orgId}/api-keys"], "Get all API keys in an org", "current")
        {
            Query =
            [
                new("q", "string"),
                new("keyType", "string"),
                new("expiresAtSearchType", "string"),
                new("expiresAtUom", "string"),
                new("expiresAtValue", "integer"),
                new("expiresAtFrom", "string"),
                new("expiresAtTo", "string"),
                new("expiresAtRangeFrom", "string"),
                new("expiresAtRangeTo", "string"),
                new("lastActiveAtSearchType", "string"),
                new("pageSize", "integer"),
                new("cursor", "string"),
            ],
            Success = "200",
            Answer =
            [
                new("data[]", "ApiKey"),
                new("links", "CursorLinks"),
            ],
            Scopes = ["read:keys:admin"],
        },
        new("count-api-keys", "api-keys", "admin", "GET", ["/admin/api-access/v1/orgs/{orgId}/api-keys/count"], "Get API key count", "current")
        {
            Query =
            [
                new("q", "string"),
                new("keyType", "string"),
                new("expiresAtSearchType", "string"),
                new("expiresAtUom", "string"),
                new("expiresAtValue", "integer"),
                new("expiresAtFrom", "string"),
                new("expiresAtTo", "string"),
                new("expiresAtRangeFrom", "string"),
                new("expiresAtRangeTo", "string"),
                new("lastActiveAtSearchType", "string"),
            ],
            Success = "200",
            AnswerType = "integer",
            Scopes = ["read:keys:admin"],
        },
        new("revoke-api-key", "api-keys", "admin", "PATCH", ["/admin/api-access/v1/orgs/{orgId}/api-keys/revoke/{apiKeyId}"], "Revoke an API key", "current")
        {
            Success = "2xx",
            AnswerType = "none",
            Scopes = ["delete:keys:admin"],
        },
        new("list-oauth-clients", "oauth-clients", "admin", "GET", ["/admin/api-access/v1/orgs/{orgId}/oauth-clients"], "Get all OAuth clients", "current")
        {
            Query =
            [
                new("pageSize", "integer"),
                new("cursor", "string"),
            ],
            Success = "200",
            Answer =
            [
                new("data[]", "OauthClient"),
                new("links", "CursorLinks"),
            ],
            Scopes = ["read:service-accounts-tokens:admin"],
        },
        new("create-oauth-client", "oauth-clients", "admin", "POST", ["/admin/api-access/v1/orgs/{orgId}/oauth-clients"], "Create an OAuth client", "current")
        {
            HasBody = true,
            Success = "2xx",
        },
        new("count-oauth-clients", "oauth-clients", "admin", "POST", ["/admin/api-access/v1/orgs/{orgId}/oauth-clients/count"], "Get OAuth client count", "current")
        {
            HasBody = true,
            Success = "200",
        },
        new("get-oauth-client", "oauth-clients", "admin", "GET", ["/admin/api-access/v1/orgs/{orgId}/oauth-clients/{clientId}"], "Get an OAuth client", "current")
        {
            Success = "200",
        },
        new("delete-oauth-client", "oauth-clients", "admin", "DELETE", ["/admin/api-access/v1/orgs/{orgId}/oauth-clients/{clientId}"], "Delete an OAuth client", "current")
        {
            Success = "2xx",
        },
        new("list-service-accounts", "service-accounts", "admin", "GET", ["/admin/api-access/v1/orgs/{orgId}/service-accounts"], "List service accounts", "current")
        {
            Success = "200",
            Answer =
            [
                new("items", "array<ServiceAccount>"),
                new("total", "integer"),
                new("links.next", "string"),
                new("links.prev", "string"),
            ],
            Scopes = ["read:service-accounts:admin"],
        },
        new("create-service-account", "service-accounts", "admin", "POST", ["/admin/api-access/v1/orgs/{orgId}/service-accounts"], "Create a service account", "current")
        {
            HasBody = true,
            Success = "2xx",
        },
        new("update-service-account", "service-accounts", "admin", "PATCH", ["/admin/api-access/v1/orgs/{orgId}/service-accounts"], "Update a service account", "current")
        {
            HasBody = true,
            Body =
            [
                new("displayName", "string"),
                new("description", "string"),
            ],
            Success = "2xx",
            Scopes = ["write:service-accounts:admin"],
        },
        new("delete-service-account", "service-accounts", "admin", "DELETE", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}"], "Delete a service account", "current")
        {
            Success = "2xx",
            Scopes = ["write:service-accounts:admin"],
        },
        new("count-service-account-tokens", "service-accounts", "admin", "POST", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/count"], "Get service account API token count", "current")
        {
            HasBody = true,
            Success = "200",
            Scopes = ["read:service-accounts-tokens:admin"],
        },
        new("list-tokens-of-all-service-accounts", "service-accounts", "admin", "GET", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/api-tokens"], "Get API tokens for all service accounts", "current")
        {
            Success = "200",
        },
        new("list-service-account-tokens", "service-accounts", "admin", "GET", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/api-tokens"], "Get API tokens for a service account", "current")
        {
            Query =
            [
                new("tokenLabel", "string"),
            ],
            Success = "200",
            Scopes = ["read:service-accounts-tokens:admin"],
        },
        new("revoke-service-account-tokens", "service-accounts", "admin", "DELETE", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/api-tokens"], "Revoke all API tokens for a service account", "current")
        {
            Success = "2xx",
            Scopes = ["delete:service-accounts-tokens:admin"],
        },
        new("list-oauth-clients-of-all-service-accounts", "service-accounts", "admin", "GET", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/oauth-clients"], "Get OAuth clients for all service accounts", "current")
        {
            Success = "200",
        },
        new("list-service-account-oauth-clients", "service-accounts", "admin", "GET", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/oauth-clients"], "Get OAuth clients for a service account", "current")
        {
            Query =
            [
                new("clientName", "string"),
            ],
            Success = "200",
            Scopes = ["read:service-accounts-tokens:admin"],
        },
        new("list-control-policies", "control-policies", "admin", "GET", ["/admin/control/v1/orgs/{orgId}/policies"], "Get list of policies", "current")
        {
            Query =
            [
                new("cursor", "string"),
                new("type", "string"),
            ],
            Success = "200",
            Answer =
            [
                new("data[]", "object"),
                new("meta.next", "string"),
                new("meta.page_size", "integer"),
                new("links", "UrlLinks"),
            ],
            Scopes = ["read:policies:admin"],
        },
        new("create-control-policy", "control-policies", "admin", "POST", ["/admin/control/v1/orgs/{orgId}/policies"], "Create a new policy", "current")
        {
            Scopes = ["write:policies:admin"],
        },
        new("get-control-policy", "control-policies", "admin", "GET", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}"], "Get single policy", "current")
        {
            Scopes = ["read:policies:admin"],
        },
        new("update-control-policy", "control-policies", "admin", "PUT", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}"], "Update single policy", "current")
        {
            Scopes = ["write:policies:admin"],
        },
        new("delete-control-policy", "control-policies", "admin", "DELETE", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}"], "Delete single policy", "current")
        {
        },
        new("validate-control-policy", "control-policies", "admin", "GET", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/validate"], "Validate a policy", "current")
        {
        },
        new("list-control-policy-resources", "control-policies", "admin", "GET", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"], "Get resources of a policy", "current")
        {
            Success = "200",
            Answer =
            [
                new("data[]", "ControlPolicyResource"),
                new("meta.next", "string"),
                new("meta.page_size", "integer"),
                new("links", "UrlLinks"),
            ],
            Scopes = ["read:policies:admin"],
        },
        new("create-control-policy-resource", "control-policies", "admin", "POST", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"], "Create a new policy resource", "current")
        {
            HasBody = true,
            Body =
            [
                new("id", "string") { IsRequired = true },
                new("meta.scheduledDate", "string"),
                new("meta.migrationStartDateTime", "string"),
                new("meta.migrationEndDateTime", "string"),
                new("meta.atlassianAccountId", "string"),
                new("links.ticket", "string"),
            ],
            Success = "202",
            AnswerType = "ControlPolicyResource",
            Scopes = ["write:policies:admin"],
        },
        new("delete-control-policy-resources", "control-policies", "admin", "DELETE", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"], "Delete all policy resources", "current")
        {
            Success = "204",
        },
        new("update-control-policy-resource", "control-policies", "admin", "PUT", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}"], "Update single policy resource", "current")
        {
        },
        new("delete-control-policy-resource", "control-policies", "admin", "DELETE", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}"], "Delete single policy resource", "current")
        {
        },
        new("list-control-policies-v2", "policies-v2", "admin", "GET", ["/admin/control/v2/orgs/{orgId}/policies"], "Get list of policies V2", "disabled")
        {
            ReplacedBy = ["GET /admin/control/v1/orgs/{orgId}/policies"],
        },
        new("create-control-policy-v2", "policies-v2", "admin", "POST", ["/admin/control/v2/orgs/{orgId}/policies"], "Create a new policy V2", "disabled")
        {
            ReplacedBy = ["POST /admin/control/v1/orgs/{orgId}/policies"],
        },
        new("get-control-policy-v2", "policies-v2", "admin", "GET", ["/admin/control/v2/orgs/{orgId}/policies/{policyId}"], "Get single policy V2", "disabled")
        {
            ReplacedBy = ["GET /admin/control/v1/orgs/{orgId}/policies/{policyId}"],
        },
        new("update-control-policy-v2", "policies-v2", "admin", "PUT", ["/admin/control/v2/orgs/{orgId}/policies/{policyId}"], "Update single policy V2", "disabled")
        {
            ReplacedBy = ["PUT /admin/control/v1/orgs/{orgId}/policies/{policyId}"],
        },
        new("publish-draft-control-policies-v2", "policies-v2", "admin", "POST", ["/admin/control/v2/orgs/{orgId}/policies/publishDraftPolicies"], "Publish data security policies", "disabled")
        {
        },
        new("list-control-policy-resources-v2", "policies-v2", "admin", "GET", ["/admin/control/v2/orgs/{orgId}/policies/{policyId}/resources"], "Get resources of a policy V2", "disabled")
        {
            ReplacedBy = ["GET /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"],
        },
        new("change-control-policy-resources-v2", "policies-v2", "admin", "POST", ["/admin/control/v2/orgs/{orgId}/policies/{policyId}/resources"], "Add or remove policy resources V2", "disabled")
        {
            ReplacedBy = ["POST /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"],
        },
        new("delete-control-policy-resources-v2", "policies-v2", "admin", "DELETE", ["/admin/control/v2/orgs/{orgId}/policies/{policyId}/resources"], "Delete all policy resources V2", "disabled")
        {
            ReplacedBy = ["DELETE /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"],
        },
        new("add-users-to-auth-policy", "auth-policies", "admin", "POST", ["/admin/control/v1/orgs/{orgId}/auth-policy/{policyId}/add-users"], "Add users to a policy", "current")
        {
            HasBody = true,
            Body =
            [
                new("users", "array<string>") { IsRequired = true },
            ],
            Success = "202",
            Answer =
            [
                new("taskId", "string"),
                new("taskLink", "string"),
            ],
            Scopes = ["write:policies:admin"],
        },
        new("get-auth-policy-task", "auth-policies", "admin", "GET", ["/admin/control/v1/orgs/{orgId}/auth-policy/task/{taskId}"], "Get the status of a task", "current")
        {
            Success = "200",
            Answer =
            [
                new("inProgressCount", "integer"),
                new("successCount", "integer"),
                new("failureCount", "integer"),
                new("failureReasons[].emails", "array<string>"),
                new("failureReasons[].details.status", "integer"),
                new("failureReasons[].details.title", "string"),
                new("failureReasons[].details.detail", "string"),
            ],
            Scopes = ["write:policies:admin"],
        },
        new("list-auth-policies-of-users", "auth-policies", "admin", "POST", ["/admin/control/v1/orgs/{orgId}/users/auth-policies/bulk-fetch"], "Get policy information for managed users", "current")
        {
            HasBody = true,
            Body =
            [
                new("accountIds", "array<string>") { IsRequired = true },
            ],
            Success = "200",
        },
        new("list-classification-levels", "classification-levels", "admin", "GET", ["/admin/dlp/v1/orgs/{orgId}/classification-levels"], "Get all classification levels by orgId", "current")
        {
            Success = "200",
            Answer =
            [
                new("levels", "array<ClassificationLevel>"),
                new("links.first", "string"),
                new("links.next", "string"),
                new("links.prev", "string"),
            ],
            Scopes = ["read:classification-levels:admin"],
        },
        new("create-classification-level", "classification-levels", "admin", "POST", ["/admin/dlp/v1/orgs/{orgId}/classification-levels"], "Create a new classification level", "current")
        {
            HasBody = true,
            Body =
            [
                new("name", "string") { IsRequired = true },
                new("definition", "string"),
                new("guideline", "string"),
                new("color", "string"),
            ],
            Success = "202",
            AnswerType = "ClassificationLevel",
            Scopes = ["write:classification-levels:admin"],
        },
        new("get-classification-level", "classification-levels", "admin", "GET", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/{levelId}"], "Get a classification level", "current")
        {
            Success = "200",
            AnswerType = "ClassificationLevel",
            Scopes = ["read:classification-levels:admin"],
        },
        new("edit-classification-level", "classification-levels", "admin", "PUT", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/{levelId}"], "Edit a classification level", "current")
        {
            HasBody = true,
            Scopes = ["write:classification-levels:admin"],
        },
        new("publish-classification-levels", "classification-levels", "admin", "POST", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/publish"], "Publish classification levels", "current")
        {
            HasBody = true,
            Body =
            [
                new("levelIds", "array<string>") { IsRequired = true },
            ],
            Scopes = ["write:classification-levels:admin"],
        },
        new("archive-classification-level", "classification-levels", "admin", "POST", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/archive"], "Archive a data classification level", "current")
        {
            HasBody = true,
            Body =
            [
                new("levelId", "string") { IsRequired = true },
            ],
            Scopes = ["write:classification-levels:admin"],
        },
        new("restore-classification-level", "classification-levels", "admin", "POST", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/restore"], "Restore a classification level", "current")
        {
            HasBody = true,
            Scopes = ["write:classification-levels:admin"],
        },
        new("reorder-classification-levels", "classification-levels", "admin", "POST", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/reorder"], "Reorder classification levels", "current")
        {
            HasBody = true,
            Scopes = ["write:classification-levels:admin"],
        },
        new("add-jira-user-to-application", "jira-users", "jira-cloud", "POST", ["/rest/api/2/user/application", "/rest/api/3/user/application", "/rest/api/latest/user/application"], "Add user to application", "removed")
        {
            RemovedBefore = new(2018, 10, 11),
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships", "POST /admin/v1/orgs/{orgId}/users/{userId}/roles/assign"],
        },
        new("remove-jira-user-from-application", "jira-users", "jira-cloud", "DELETE", ["/rest/api/2/user/application", "/rest/api/3/user/application", "/rest/api/latest/user/application"], "Remove user from application", "removed")
        {
            RemovedBefore = new(2018, 10, 11),
            ReplacedBy = ["DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships/{accountId}", "POST /admin/v1/orgs/{orgId}/users/{userId}/roles/revoke"],
        },
        new("change-jira-user-password", "jira-users", "jira-cloud", "PUT", ["/rest/api/2/user/password", "/rest/api/3/user/password", "/rest/api/latest/user/password"], "Change user password", "removed")
        {
            RemovedBefore = new(2018, 10, 11),
        },
        new("update-jira-myself", "jira-users", "jira-cloud", "PUT", ["/rest/api/2/myself", "/rest/api/3/myself", "/rest/api/latest/myself"], "Update myself", "removed")
        {
            RemovedBefore = new(2018, 10, 11),
            ReplacedBy = ["PATCH /users/{accountId}/manage/profile"],
        },
        new("change-jira-my-password", "jira-users", "jira-cloud", "PUT", ["/rest/api/2/myself/password", "/rest/api/3/myself/password", "/rest/api/latest/myself/password"], "Change my password", "removed")
        {
            RemovedBefore = new(2018, 10, 11),
        },
        new("get-jira-password-policy", "jira-users", "jira-cloud", "GET", ["/rest/api/2/password/policy", "/rest/api/3/password/policy", "/rest/api/latest/password/policy"], "Get password policy", "removed")
        {
            RemovedBefore = new(2018, 10, 11),
        },
        new("create-jira-user", "jira-users", "jira-cloud", "POST", ["/rest/api/2/user", "/rest/api/3/user", "/rest/api/latest/user"], "Create user", "changed")
        {
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/users/invite"],
            HasBody = true,
            Body =
            [
                new("emailAddress", "string") { IsRequired = true },
                new("products", "array<string>") { IsRequired = true },
                new("displayName", "string"),
                new("password", "string"),
            ],
            Success = "201",
            AnswerType = "JiraUser",
        },
        new("remove-jira-user", "jira-users", "jira-cloud", "DELETE", ["/rest/api/2/user", "/rest/api/3/user", "/rest/api/latest/user"], "Remove user", "changed")
        {
            ReplacedBy = ["DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}"],
            Query =
            [
                new("accountId", "string") { IsRequired = true },
            ],
            Success = "204",
        },
        new("update-jira-user", "jira-users", "jira-cloud", "PUT", ["/rest/api/2/user", "/rest/api/3/user", "/rest/api/latest/user"], "Update user", "changed")
        {
            ReplacedBy = ["PATCH /users/{accountId}/manage/profile", "POST /users/{accountId}/manage/lifecycle/disable", "POST /users/{accountId}/manage/lifecycle/enable", "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend", "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore"],
            Success = "200",
        },
        new("create-jira-group", "jira-groups", "jira-cloud", "POST", ["/rest/api/2/group", "/rest/api/3/group", "/rest/api/latest/group"], "Create group", "current")
        {
            HasBody = true,
            Body =
            [
                new("name", "string") { IsRequired = true },
            ],
            Success = "201",
            AnswerType = "JiraGroup",
        },
        new("add-jira-user-to-group", "jira-groups", "jira-cloud", "POST", ["/rest/api/2/group/user", "/rest/api/3/group/user", "/rest/api/latest/group/user"], "Add user to group", "current")
        {
            Query =
            [
                new("groupname", "string"),
                new("groupId", "string"),
            ],
            HasBody = true,
            Body =
            [
                new("accountId", "string") { IsRequired = true },
            ],
            Success = "201",
            AnswerType = "JiraGroup",
        },
        new("delete-jira-group", "jira-groups", "jira-cloud", "DELETE", ["/rest/api/2/group", "/rest/api/3/group", "/rest/api/latest/group"], "Delete group", "current")
        {
            Query =
            [
                new("groupname", "string"),
                new("groupId", "string"),
                new("swapGroup", "string"),
                new("swapGroupId", "string"),
            ],
            Success = "200",
            AnswerType = "none",
        },
        new("remove-jira-user-from-group", "jira-groups", "jira-cloud", "DELETE", ["/rest/api/2/group/user", "/rest/api/3/group/user", "/rest/api/latest/group/user"], "Remove user from group", "current")
        {
            Query =
            [
                new("groupname", "string"),
                new("groupId", "string"),
                new("accountId", "string") { IsRequired = true },
            ],
            Success = "200",
            AnswerType = "none",
        },
        new("search-jira-issues-by-get", "jira-search", "jira-cloud", "GET", ["/rest/api/2/search", "/rest/api/3/search", "/rest/api/latest/search"], "Search for issues using JQL (GET)", "removed")
        {
            DeprecatedOn = new(2024, 10, 31),
            RemovedBefore = new(2026, 1, 1),
            ReplacedBy = ["GET /rest/api/2/search/jql", "POST /rest/api/2/search/jql"],
            Query =
            [
                new("jql", "string"),
                new("startAt", "integer"),
                new("maxResults", "integer"),
                new("validateQuery", "string"),
                new("fields", "array<string>"),
                new("expand", "string"),
                new("properties", "array<string>"),
                new("fieldsByKeys", "boolean"),
            ],
        },
        new("search-jira-issues", "jira-search", "jira-cloud", "POST", ["/rest/api/2/search", "/rest/api/3/search", "/rest/api/latest/search"], "Search for issues using JQL (POST)", "removed")
        {
            DeprecatedOn = new(2024, 10, 31),
            RemovedBefore = new(2026, 1, 1),
            ReplacedBy = ["POST /rest/api/2/search/jql"],
            HasBody = true,
            Body =
            [
                new("jql", "string"),
                new("startAt", "integer"),
                new("maxResults", "integer"),
                new("validateQuery", "string"),
                new("fields", "array<string>"),
                new("expand", "array<string>"),
                new("properties", "array<string>"),
                new("fieldsByKeys", "boolean"),
            ],
        },
        new("search-jira-issue-ids", "jira-search", "jira-cloud", "POST", ["/rest/api/2/search/id", "/rest/api/3/search/id", "/rest/api/latest/search/id"], "Search issue IDs using JQL", "removed")
        {
            DeprecatedOn = new(2024, 10, 31),
            RemovedBefore = new(2026, 1, 1),
            ReplacedBy = ["POST /rest/api/2/search/jql"],
            HasBody = true,
            Body =
            [
                new("jql", "string"),
                new("maxResults", "integer"),
                new("nextPageToken", "string"),
            ],
        },
        new("eval-jira-expression", "jira-search", "jira-cloud", "POST", ["/rest/api/2/expression/eval", "/rest/api/3/expression/eval", "/rest/api/latest/expression/eval"], "Evaluate Jira expression", "removed")
        {
            DeprecatedOn = new(2024, 10, 31),
            RemovedBefore = new(2026, 1, 1),
            ReplacedBy = ["POST /rest/api/2/expression/evaluate"],
            HasBody = true,
            Body =
            [
                new("expression", "string") { IsRequired = true },
                new("context", "object"),
            ],
        },
        new("list-jira-issues-by-jql", "jira-search", "jira-cloud", "GET", ["/rest/api/2/search/jql", "/rest/api/3/search/jql", "/rest/api/latest/search/jql"], "Search for issues using JQL enhanced search (GET)", "current")
        {
            Query =
            [
                new("jql", "string") { IsRequired = true },
                new("nextPageToken", "string"),
                new("maxResults", "integer"),
                new("fields", "array<string>"),
                new("expand", "string"),
                new("properties", "array<string>"),
                new("fieldsByKeys", "boolean"),
            ],
            Success = "200",
            Answer =
            [
                new("issues", "array<object>"),
                new("nextPageToken", "string") { MayBeMissing = true },
                new("isLast", "boolean"),
            ],
        },
        new("search-jira-issues-by-jql", "jira-search", "jira-cloud", "POST", ["/rest/api/2/search/jql", "/rest/api/3/search/jql", "/rest/api/latest/search/jql"], "Search for issues using JQL enhanced search (POST)", "current")
        {
            HasBody = true,
            Body =
            [
                new("jql", "string") { IsRequired = true },
                new("nextPageToken", "string"),
                new("maxResults", "integer"),
                new("fields", "array<string>"),
                new("expand", "string"),
                new("properties", "array<string>"),
                new("fieldsByKeys", "boolean"),
            ],
            Success = "200",
            Answer =
            [
                new("issues", "array<object>"),
                new("nextPageToken", "string") { MayBeMissing = true },
                new("isLast", "boolean"),
            ],
        },
        new("count-jira-issues", "jira-search", "jira-cloud", "POST", ["/rest/api/2/search/approximate-count", "/rest/api/3/search/approximate-count", "/rest/api/latest/search/approximate-count"], "Count issues using JQL", "current")
        {
            HasBody = true,
            Body =
            [
                new("jql", "string") { IsRequired = true },
            ],
            Success = "200",
            Answer =
            [
                new("count", "integer"),
            ],
        },
        new("evaluate-jira-expression", "jira-search", "jira-cloud", "POST", ["/rest/api/2/expression/evaluate", "/rest/api/3/expression/evaluate", "/rest/api/latest/expression/evaluate"], "Evaluate Jira expression using enhanced search", "current")
        {
            HasBody = true,
            Body =
            [
                new("expression", "string") { IsRequired = true },
                new("context", "object"),
            ],
            Success = "200",
            Answer =
            [
                new("value", "any"),
                new("meta", "object") { MayBeMissing = true },
            ],
        },
        new("create-jira-session", "jira-sessions", "jira-cloud", "POST", ["/rest/auth/1/session"], "Login", "current")
        {
            HasBody = true,
            Body =
            [
                new("username", "string"),
                new("password", "string"),
            ],
            Success = "200",
            Answer =
            [
                new("session.name", "string"),
                new("session.value", "string"),
                new("loginInfo.failedLoginCount", "integer") { MayBeMissing = true },
                new("loginInfo.loginCount", "integer") { MayBeMissing = true },
                new("loginInfo.lastFailedLoginTime", "string") { MayBeMissing = true },
                new("loginInfo.previousLoginTime", "string") { MayBeMissing = true },
            ],
        },
        new("delete-jira-session", "jira-sessions", "jira-cloud", "DELETE", ["/rest/auth/1/session"], "Logout", "current")
        {
            Success = "204",
        },
        new("create-personal-access-token", "data-center-tokens", "data-center", "POST", ["/rest/pat/latest/tokens"], "Create personal access token", "current")
        {
            HasBody = true,
            Body =
            [
                new("name", "string") { IsRequired = true },
                new("expirationDuration", "integer"),
            ],
            Success = "201",
            Answer =
            [
                new("id", "integer"),
                new("name", "string"),
                new("createdAt", "date-time"),
                new("expiringAt", "date-time") { MayBeMissing = true },
                new("rawToken", "string"),
            ],
        },
        new("list-personal-access-tokens", "data-center-tokens", "data-center", "GET", ["/rest/pat/latest/tokens"], "List own personal access tokens", "current")
        {
            Success = "200",
            AnswerType = "array<PersonalAccessToken>",
        },
        new("revoke-personal-access-token", "data-center-tokens", "data-center", "DELETE", ["/rest/pat/latest/tokens/{tokenId}"], "Revoke personal access token", "current")
        {
            Success = "2xx",
            AnswerType = "none",
        },
        new("create-bamboo-access-token", "data-center-tokens", "data-center", "POST", ["/rest/api/latest/access-token"], "Create personal access token in Bamboo", "current")
        {
            HasBody = true,
            Body =
            [
                new("name", "string") { IsRequired = true },
                new("daysUntilExpiry", "integer"),
            ],
        },
    ];
}
