// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Collections.Immutable;

namespace AdminApiMigrator;

/// <summary>Every operation of the catalogue.</summary>
internal static partial class Endpoints
{
    /// <summary>The day the catalogue was last held against its sources; findings are as of this day, never of the clock.</summary>
    public const string CatalogueDate = "2026-11-28";

    /// <summary>Every operation, family by family in the order of the rules.</summary>
    public static ImmutableArray<Endpoint> All { get; } =
    [
        new("search-users", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/users/search"], "Search for users in an organization", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search", "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users"],
            Note = "v1 gave up to 10000 users in one answer and v2 about 100, so one call becomes a loop; a cursor stored from v1 means nothing to v2",
            Source = "cloud-admin-changelog/v1-removals",
            Translation = new("SearchUsersAsync", true)
            {
                Refused = [new("accountTypes", ["customer", "app"], "v2 knows only atlassian accounts"), new("emailDomains.contains", [], "v2 filters by whole, verified domains only")],
            },
        },
        new("suspend-user-access", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access"], "Suspend user access", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend"],
            Note = "v2 answers 204 without a body, so a test for 200 or a read of message fails",
            Source = "cloud-admin-changelog/v1-removals",
            Translation = new("SuspendUserAccessAsync", false)
            {
                TypedCall = "Users.SuspendAsync",
                Arguments = ["orgId", "accountId"],
            },
        },
        new("restore-user-access", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/directory/users/{accountId}/restore-access"], "Restore user access", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore"],
            Note = "v2 answers 204 without a body, so a test for 200 or a read of message fails",
            Source = "cloud-admin-changelog/v1-removals",
            Translation = new("RestoreUserAccessAsync", false)
            {
                TypedCall = "Users.RestoreAsync",
                Arguments = ["orgId", "accountId"],
            },
        },
        new("remove-user-access", Service.Admin, "DELETE", ["/admin/v1/orgs/{orgId}/directory/users/{accountId}"], "Remove user access", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}"],
            Note = "v2 removes from one directory; a managed account stays in the v2 lists with membershipStatus no_membership",
            Source = "cloud-admin-changelog/v1-removals",
            Translation = new("RemoveUserAccessAsync", false)
            {
                TypedCall = "Users.RemoveAsync",
                Arguments = ["orgId", "accountId"],
            },
        },
        new("invite-user", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/users/invite"], "Invite user to org", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/users/invite"],
            Note = "v2 invites a list, answers 200 or 206 instead of 202, and each result must be read because success no longer means that every role was given",
            Source = "cloud-admin-changelog-later",
            Translation = new("InviteUserAsync", true),
        },
        new("list-managed-accounts", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}/users"], "Get managed accounts in an organization", EndpointStatus.Current)
        {
            Note = "links.next is a whole URL here, unlike the bare cursors of the searches",
            Source = "cloud-admin-changelog/get-managed-accounts-in-an-organization-unchanged",
        },
        new("get-user-last-active-dates", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates"], "User's last active dates", EndpointStatus.Current)
        {
            Note = "shares its path start with removed endpoints and stays",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("grant-user-access", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/users/{userId}/roles/assign"], "Grant user access", EndpointStatus.Current)
        {
            Note = "no v2 operation writes the roles of one user",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("revoke-user-access", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/users/{userId}/roles/revoke"], "Revoke user access", EndpointStatus.Current)
        {
            Note = "no v2 operation writes the roles of one user",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("assign-organization-role", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/users/{userId}/role-assignments/assign"], "Assign organization-level role", EndpointStatus.Current)
        {
            Note = "younger than most of v2 in spite of its path",
            Source = "cloud-admin-changelog-later",
        },
        new("revoke-organization-role", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/users/{userId}/role-assignments/revoke"], "Remove organization-level role", EndpointStatus.Current)
        {
            Note = "younger than most of v2 in spite of its path",
            Source = "cloud-admin-changelog-later",
        },
        new("search-directory-users", Service.Admin, "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/search"], "Search for users in an organization", EndpointStatus.Current)
        {
            Note = "ids travel in the body, so their number does not lengthen the URL",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-directory-users", Service.Admin, "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users"], "Get users in an organization", EndpointStatus.Deprecated)
        {
            RemovedOn = "2027-06-30",
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search"],
            Note = "filters move from the query into the body, at most 10 ids a filter becomes many, and no field filters by emailVerified; the search documents no scope, so a key made with scopes gives way to one without",
            Confidence = "observed",
            Source = "v2-search-notice",
        },
        new("get-directory-user", Service.Admin, "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}"], "Get details of a user in a directory", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-user-role-assignments", Service.Admin, "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments"], "Get user role assignments", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("suspend-directory-user", Service.Admin, "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend"], "Suspend user access in directory", EndpointStatus.Current)
        {
            Note = "takes away every app of the directory; to free one seat, remove a group membership",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("restore-directory-user", Service.Admin, "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore"], "Restore user access in directory", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("remove-directory-user", Service.Admin, "DELETE", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}"], "Remove user from directory", EndpointStatus.Current)
        {
            Note = "roles and groups are lost and the user must be invited again",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("count-directory-users", Service.Admin, "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/count"], "Get count of users in an organization", EndpointStatus.Current)
        {
            Note = "that - stands for all directories is inferred from its siblings",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-directory-user-stats", Service.Admin, "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/users/stats"], "Get user stats", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("invite-users", Service.Admin, "POST", ["/admin/v2/orgs/{orgId}/users/invite"], "Invite users to an organization", EndpointStatus.Current)
        {
            Note = "takes no directory: the apps of the roles decide it",
            Source = "cloud-admin-changelog-later",
        },
        new("search-groups", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/groups/search"], "Search for groups within an organization", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/search", "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups"],
            Note = "v1 gave up to 1000 groups in one answer and v2 at most about 100, so one call becomes a loop; members and role assignments need calls of their own",
            Source = "cloud-admin-changelog/v1-removals",
            Translation = new("SearchGroupsAsync", true)
            {
                Refused = [new("expand", ["META"], "v2 has nothing like it")],
            },
        },
        new("create-group", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/directory/groups"], "Create group", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups"],
            Note = "v2 answers 201 without a body, so the new group id has to be looked up by its exact name",
            Source = "cloud-admin-changelog/v1-removals",
            Translation = new("CreateGroupAsync", true)
            {
                TypedCall = "Groups.CreateAsync",
                Arguments = ["orgId", "body.name", "body.description?"],
            },
        },
        new("delete-group", Service.Admin, "DELETE", ["/admin/v1/orgs/{orgId}/directory/groups/{groupId}"], "Delete group", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}"],
            Note = "v1 refused to delete a group with members unless forced and v2 does not",
            Source = "cloud-admin-changelog/v1-removals",
            Translation = new("DeleteGroupAsync", false),
        },
        new("assign-group-roles", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/assign"], "Assign roles to a group", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/assign"],
            Note = "v2 takes one pair of resource and role a call, and answers any 2xx instead of 202",
            Source = "cloud-admin-changelog/v1-removals",
            Translation = new("AssignRolesToGroupAsync", true)
            {
                TypedCall = "Groups.AssignRoleAsync",
                Arguments = ["orgId", "groupId", "body.roleAssociations[].resource", "body.roleAssociations[].role"],
            },
        },
        new("revoke-group-roles", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/revoke"], "Revoke roles from a group", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/revoke"],
            Note = "v2 takes one pair of resource and role a call, and answers any 2xx instead of 202",
            Source = "cloud-admin-changelog/v1-removals",
            Translation = new("RevokeRolesFromGroupAsync", true)
            {
                TypedCall = "Groups.RevokeRoleAsync",
                Arguments = ["orgId", "groupId", "body.roleAssociations[].resource", "body.roleAssociations[].role"],
            },
        },
        new("add-user-to-group", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships"], "Add user to group", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships"],
            Note = "the body field account_id became accountId, and v2 answers 204 without a body",
            Source = "cloud-admin-changelog/v1-removals",
            Translation = new("AddUserToGroupAsync", true)
            {
                TypedCall = "Groups.AddMemberAsync",
                Arguments = ["orgId", "groupId", "body.account_id"],
            },
        },
        new("remove-user-from-group", Service.Admin, "DELETE", ["/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships/{accountId}"], "Remove user from group", EndpointStatus.Removed)
        {
            RemovedOn = "2026-06-30",
            ReplacedBy = ["DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships/{accountId}"],
            Note = "v2 answers 204 without a body, so a test for 200 or a read of message fails",
            Source = "cloud-admin-changelog/v1-removals",
            Translation = new("RemoveUserFromGroupAsync", false)
            {
                TypedCall = "Groups.RemoveMemberAsync",
                Arguments = ["orgId", "groupId", "accountId"],
            },
        },
        new("search-directory-groups", Service.Admin, "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/search"], "Search for groups in an organization", EndpointStatus.Current)
        {
            Note = "an empty body gives the first page of all groups; teams are never among them",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-directory-groups", Service.Admin, "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups"], "Get groups in an organization", EndpointStatus.Deprecated)
        {
            RemovedOn = "2027-06-30",
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/search"],
            Note = "filters move from the query into the body, and the counts option becomes expand; the search documents no scope, so a key made with scopes gives way to one without",
            Confidence = "observed",
            Source = "v2-search-notice",
        },
        new("create-directory-group", Service.Admin, "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups"], "Create group", EndpointStatus.Current)
        {
            Note = "answers without a body; the directory shows the group a second or two later",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-directory-group", Service.Admin, "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}"], "Get group details", EndpointStatus.Current)
        {
            Note = "takes the id of a team, too",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("delete-directory-group", Service.Admin, "DELETE", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}"], "Delete group", EndpointStatus.Current)
        {
            Note = "has no force parameter and is not said to refuse a group with members",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-group-role-assignments", Service.Admin, "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments"], "Get group role assignments", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("grant-group-access", Service.Admin, "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/assign"], "Grant access to group", EndpointStatus.Current)
        {
            Note = "whether resourceId wants the ARI or the bare workspace id is not settled; start with the ARI",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("revoke-group-access", Service.Admin, "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/revoke"], "Remove access from group", EndpointStatus.Current)
        {
            Note = "whether resourceId wants the ARI or the bare workspace id is not settled; start with the ARI",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("count-directory-groups", Service.Admin, "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/count"], "Get the count of groups in an organization", EndpointStatus.Current)
        {
            Note = "that - stands for all directories is inferred from its siblings",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-directory-group-stats", Service.Admin, "GET", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/stats"], "Get group stats", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("add-directory-group-member", Service.Admin, "POST", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships"], "Add user to group", EndpointStatus.Current)
        {
            Note = "409 means a member already or a licence limit; only the text tells which",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("remove-directory-group-member", Service.Admin, "DELETE", ["/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships/{accountId}"], "Remove user from group", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-directories", Service.Admin, "GET", ["/admin/v2/orgs/{orgId}/directories"], "Get directories in an organization", EndpointStatus.Current)
        {
            Note = "the source of directoryId: one directory with centralized user management, maybe several without",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-organizations", Service.Admin, "GET", ["/admin/v1/orgs"], "Get organizations", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-organization", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}"], "Get an organization by ID", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "go-atlassian",
        },
        new("list-domains", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}/domains"], "Get domains in an organization", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "go-atlassian",
        },
        new("get-domain", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}/domains/{domainId}"], "Get domain by ID", EndpointStatus.Current)
        {
            Source = "organizations-openapi-2025/get-domain-by-id",
        },
        new("query-events", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}/events"], "Query audit log events", EndpointStatus.Current)
        {
            Note = "polling at a high rate belongs on the event stream",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("poll-events", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}/events-stream"], "Poll audit log events", EndpointStatus.Current)
        {
            Note = "the last cursor can be kept and polled again",
            Confidence = "observed",
            Source = "go-atlassian",
        },
        new("get-event", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}/events/{eventId}"], "Get an event by ID", EndpointStatus.Current)
        {
            Source = "organizations-openapi-2025/get-event-by-id",
        },
        new("list-event-actions", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}/event-actions"], "Get list of event actions", EndpointStatus.Current)
        {
            Source = "organizations-openapi-2025/get-event-actions",
        },
        new("list-policies", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}/policies"], "Get list of policies", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "go-atlassian",
        },
        new("create-policy", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/policies"], "Create a policy", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "go-atlassian",
        },
        new("get-policy", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}/policies/{policyId}"], "Get a policy by ID", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "go-atlassian",
        },
        new("update-policy", Service.Admin, "PUT", ["/admin/v1/orgs/{orgId}/policies/{policyId}"], "Update a policy", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "go-atlassian",
        },
        new("delete-policy", Service.Admin, "DELETE", ["/admin/v1/orgs/{orgId}/policies/{policyId}"], "Delete a policy", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "go-atlassian",
        },
        new("add-policy-resource", Service.Admin, "POST", ["/admin/v1/orgs/{orgId}/policies/{policyId}/resources"], "Add resource to policy", EndpointStatus.Current)
        {
            Source = "organizations-openapi-2025/add-resource-to-policy",
        },
        new("update-policy-resource", Service.Admin, "PUT", ["/admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}"], "Update policy resource", EndpointStatus.Current)
        {
            Source = "organizations-openapi-2025/update-policy-resource",
        },
        new("delete-policy-resource", Service.Admin, "DELETE", ["/admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}"], "Delete policy resource", EndpointStatus.Current)
        {
            Note = "the specification gives 204 together with a body; expect none",
            Source = "organizations-openapi-2025/delete-policy-resource",
        },
        new("validate-policy", Service.Admin, "GET", ["/admin/v1/orgs/{orgId}/policies/{policyId}/validate"], "Validate policy", EndpointStatus.Current)
        {
            Source = "organizations-openapi-2025/validate-policy",
        },
        new("query-workspaces", Service.Admin, "POST", ["/admin/v2/orgs/{orgId}/workspaces"], "Get list of workspaces", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "public-code",
        },
        new("get-management-permissions", Service.Admin, "GET", ["/users/{accountId}/manage"], "Get user management permissions", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-managed-profile", Service.Admin, "GET", ["/users/{accountId}/manage/profile"], "Get profile", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("update-managed-profile", Service.Admin, "PATCH", ["/users/{accountId}/manage/profile"], "Update profile", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("set-managed-email", Service.Admin, "PUT", ["/users/{accountId}/manage/email"], "Set email", EndpointStatus.Current)
        {
            Note = "the domain must be verified, and all sessions end",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-user-api-tokens", Service.Admin, "GET", ["/users/{accountId}/manage/api-tokens"], "Get API tokens", EndpointStatus.Current)
        {
            Note = "a missing expiry means that none is recorded",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("delete-user-api-token", Service.Admin, "DELETE", ["/users/{accountId}/manage/api-tokens/{tokenId}"], "Delete API token", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("deactivate-account", Service.Admin, "POST", ["/users/{accountId}/manage/lifecycle/disable"], "Deactivate a user", EndpointStatus.Current)
        {
            Note = "acts on the managed account everywhere, which suspending in a directory does not",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("activate-account", Service.Admin, "POST", ["/users/{accountId}/manage/lifecycle/enable"], "Activate a user", EndpointStatus.Current)
        {
            Note = "the deletion of a deleted account must be cancelled first",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("delete-account", Service.Admin, "POST", ["/users/{accountId}/manage/lifecycle/delete"], "Delete account", EndpointStatus.Current)
        {
            Note = "can be taken back for 14 days",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("cancel-account-deletion", Service.Admin, "POST", ["/users/{accountId}/manage/lifecycle/cancel-delete"], "Cancel delete account", EndpointStatus.Current)
        {
            Note = "works inside the grace period only and activates the account",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("delete-scim-user-by-account", Service.Admin, "DELETE", ["/admin/user-provisioning/v1/org/{orgId}/user/{aaId}/onlyDeleteUserInDB"], "Delete user in SCIM DB", EndpointStatus.Current)
        {
            Note = "reaches every directory of the organization that holds the account",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-scim-links-by-account", Service.Admin, "GET", ["/admin/user-provisioning/v1/org/{orgId}/user/{aaId}/get-scim-links"], "Get SCIM links for an account", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-scim-links-by-email", Service.Admin, "POST", ["/admin/user-provisioning/v1/org/{orgId}/get-scim-links-for-email"], "Get SCIM links for an email", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("unlink-scim-user", Service.Admin, "PATCH", ["/admin/user-provisioning/v1/org/{orgId}/scimDirectoryId/{scimDirectoryId}/scimUserId/{scimUserId}/unlink"], "Unlink a SCIM user from their Atlassian account", EndpointStatus.Current)
        {
            Note = "deletes neither side",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-scim-users", Service.Admin, "GET", ["/scim/directory/{directoryId}/Users"], "Get users", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("create-scim-user", Service.Admin, "POST", ["/scim/directory/{directoryId}/Users"], "Create a user", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-scim-user", Service.Admin, "GET", ["/scim/directory/{directoryId}/Users/{userId}"], "Get a user by ID", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("replace-scim-user", Service.Admin, "PUT", ["/scim/directory/{directoryId}/Users/{userId}"], "Update user information by user ID", EndpointStatus.Current)
        {
            Note = "attributes that are not sent are cleared",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("patch-scim-user", Service.Admin, "PATCH", ["/scim/directory/{directoryId}/Users/{userId}"], "Update user by ID (patch)", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("delete-scim-user", Service.Admin, "DELETE", ["/scim/directory/{directoryId}/Users/{userId}"], "Delete a user", EndpointStatus.Current)
        {
            Note = "cannot be taken back",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-scim-groups", Service.Admin, "GET", ["/scim/directory/{directoryId}/Groups"], "Get groups", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("create-scim-group", Service.Admin, "POST", ["/scim/directory/{directoryId}/Groups"], "Create a group", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-scim-group", Service.Admin, "GET", ["/scim/directory/{directoryId}/Groups/{id}"], "Get a group by ID", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("replace-scim-group", Service.Admin, "PUT", ["/scim/directory/{directoryId}/Groups/{id}"], "Update a group by ID", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("patch-scim-group", Service.Admin, "PATCH", ["/scim/directory/{directoryId}/Groups/{id}"], "Update a group by ID (patch)", EndpointStatus.Current)
        {
            Note = "cannot rename",
            Confidence = "observed",
            Source = "jira-js",
        },
        new("delete-scim-group", Service.Admin, "DELETE", ["/scim/directory/{directoryId}/Groups/{id}"], "Delete a group by ID", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-scim-schemas", Service.Admin, "GET", ["/scim/directory/{directoryId}/Schemas"], "Get all schemas", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-scim-user-schema", Service.Admin, "GET", ["/scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:core:2.0:User"], "Get user schemas", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-scim-group-schema", Service.Admin, "GET", ["/scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group"], "Get group schemas", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-scim-enterprise-user-schema", Service.Admin, "GET", ["/scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"], "Get user enterprise extension schemas", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-scim-service-provider-config", Service.Admin, "GET", ["/scim/directory/{directoryId}/ServiceProviderConfig"], "Get feature metadata", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-scim-resource-types", Service.Admin, "GET", ["/scim/directory/{directoryId}/ResourceTypes"], "Get resource types", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-scim-user-resource-type", Service.Admin, "GET", ["/scim/directory/{directoryId}/ResourceTypes/User"], "Get user resource types", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("get-scim-group-resource-type", Service.Admin, "GET", ["/scim/directory/{directoryId}/ResourceTypes/Group"], "Get group resource types", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-js",
        },
        new("list-api-tokens", Service.Admin, "GET", ["/admin/api-access/v1/orgs/{orgId}/api-tokens"], "Get all API tokens in an org", EndpointStatus.Current)
        {
            Note = "an empty expiresAt marks a token without an end",
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("revoke-api-tokens", Service.Admin, "DELETE", ["/admin/api-access/v1/orgs/{orgId}/api-tokens"], "Bulk revoke API tokens", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("count-api-tokens", Service.Admin, "GET", ["/admin/api-access/v1/orgs/{orgId}/api-tokens/count"], "Get API token count", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("list-api-keys", Service.Admin, "GET", ["/admin/api-access/v1/orgs/{orgId}/api-keys"], "Get all API keys in an org", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("count-api-keys", Service.Admin, "GET", ["/admin/api-access/v1/orgs/{orgId}/api-keys/count"], "Get API key count", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("revoke-api-key", Service.Admin, "PATCH", ["/admin/api-access/v1/orgs/{orgId}/api-keys/revoke/{apiKeyId}"], "Revoke an API key", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("list-oauth-clients", Service.Admin, "GET", ["/admin/api-access/v1/orgs/{orgId}/oauth-clients"], "Get all OAuth clients", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("create-oauth-client", Service.Admin, "POST", ["/admin/api-access/v1/orgs/{orgId}/oauth-clients"], "Create an OAuth client", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("count-oauth-clients", Service.Admin, "POST", ["/admin/api-access/v1/orgs/{orgId}/oauth-clients/count"], "Get OAuth client count", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("get-oauth-client", Service.Admin, "GET", ["/admin/api-access/v1/orgs/{orgId}/oauth-clients/{clientId}"], "Get an OAuth client", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("delete-oauth-client", Service.Admin, "DELETE", ["/admin/api-access/v1/orgs/{orgId}/oauth-clients/{clientId}"], "Delete an OAuth client", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("list-service-accounts", Service.Admin, "GET", ["/admin/api-access/v1/orgs/{orgId}/service-accounts"], "List service accounts", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("create-service-account", Service.Admin, "POST", ["/admin/api-access/v1/orgs/{orgId}/service-accounts"], "Create a service account", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("update-service-account", Service.Admin, "PATCH", ["/admin/api-access/v1/orgs/{orgId}/service-accounts"], "Update a service account", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("delete-service-account", Service.Admin, "DELETE", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}"], "Delete a service account", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("count-service-account-tokens", Service.Admin, "POST", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/count"], "Get service account API token count", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("list-tokens-of-all-service-accounts", Service.Admin, "GET", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/api-tokens"], "Get API tokens for all service accounts", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("list-service-account-tokens", Service.Admin, "GET", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/api-tokens"], "Get API tokens for a service account", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("revoke-service-account-tokens", Service.Admin, "DELETE", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/api-tokens"], "Revoke all API tokens for a service account", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("list-oauth-clients-of-all-service-accounts", Service.Admin, "GET", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/oauth-clients"], "Get OAuth clients for all service accounts", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("list-service-account-oauth-clients", Service.Admin, "GET", ["/admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/oauth-clients"], "Get OAuth clients for a service account", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "api-access-listing",
        },
        new("list-control-policies", Service.Admin, "GET", ["/admin/control/v1/orgs/{orgId}/policies"], "Get list of policies", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "control-listing",
        },
        new("create-control-policy", Service.Admin, "POST", ["/admin/control/v1/orgs/{orgId}/policies"], "Create a new policy", EndpointStatus.Current)
        {
            Note = "the fields differ by the type of the policy, and no source gives them",
            Confidence = "observed",
            Source = "control-listing",
        },
        new("get-control-policy", Service.Admin, "GET", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}"], "Get single policy", EndpointStatus.Current)
        {
            Note = "the fields differ by the type of the policy, and no source gives them",
            Confidence = "observed",
            Source = "control-listing",
        },
        new("update-control-policy", Service.Admin, "PUT", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}"], "Update single policy", EndpointStatus.Current)
        {
            Note = "the fields differ by the type of the policy, and no source gives them",
            Confidence = "observed",
            Source = "control-listing",
        },
        new("delete-control-policy", Service.Admin, "DELETE", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}"], "Delete single policy", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "control-listing",
        },
        new("validate-control-policy", Service.Admin, "GET", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/validate"], "Validate a policy", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "control-listing",
        },
        new("list-control-policy-resources", Service.Admin, "GET", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"], "Get resources of a policy", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "control-listing",
        },
        new("create-control-policy-resource", Service.Admin, "POST", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"], "Create a new policy resource", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "control-listing",
        },
        new("delete-control-policy-resources", Service.Admin, "DELETE", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"], "Delete all policy resources", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "control-listing",
        },
        new("update-control-policy-resource", Service.Admin, "PUT", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}"], "Update single policy resource", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "control-listing",
        },
        new("delete-control-policy-resource", Service.Admin, "DELETE", ["/admin/control/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}"], "Delete single policy resource", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "control-listing",
        },
        new("list-control-policies-v2", Service.Admin, "GET", ["/admin/control/v2/orgs/{orgId}/policies"], "Get list of policies V2", EndpointStatus.Disabled)
        {
            ReplacedBy = ["GET /admin/control/v1/orgs/{orgId}/policies"],
            Note = "it is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names",
            Confidence = "inferred",
            Source = "cloud-admin-changelog/policies-v2",
        },
        new("create-control-policy-v2", Service.Admin, "POST", ["/admin/control/v2/orgs/{orgId}/policies"], "Create a new policy V2", EndpointStatus.Disabled)
        {
            ReplacedBy = ["POST /admin/control/v1/orgs/{orgId}/policies"],
            Note = "it is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names",
            Confidence = "inferred",
            Source = "cloud-admin-changelog/policies-v2",
        },
        new("get-control-policy-v2", Service.Admin, "GET", ["/admin/control/v2/orgs/{orgId}/policies/{policyId}"], "Get single policy V2", EndpointStatus.Disabled)
        {
            ReplacedBy = ["GET /admin/control/v1/orgs/{orgId}/policies/{policyId}"],
            Note = "it is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names",
            Confidence = "inferred",
            Source = "cloud-admin-changelog/policies-v2",
        },
        new("update-control-policy-v2", Service.Admin, "PUT", ["/admin/control/v2/orgs/{orgId}/policies/{policyId}"], "Update single policy V2", EndpointStatus.Disabled)
        {
            ReplacedBy = ["PUT /admin/control/v1/orgs/{orgId}/policies/{policyId}"],
            Note = "it is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names",
            Confidence = "inferred",
            Source = "cloud-admin-changelog/policies-v2",
        },
        new("publish-draft-control-policies-v2", Service.Admin, "POST", ["/admin/control/v2/orgs/{orgId}/policies/publishDraftPolicies"], "Publish data security policies", EndpointStatus.Disabled)
        {
            Note = "it is to come back, on a day that is not named; no v1 operation publishes drafts",
            Confidence = "inferred",
            Source = "cloud-admin-changelog/policies-v2",
        },
        new("list-control-policy-resources-v2", Service.Admin, "GET", ["/admin/control/v2/orgs/{orgId}/policies/{policyId}/resources"], "Get resources of a policy V2", EndpointStatus.Disabled)
        {
            ReplacedBy = ["GET /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"],
            Note = "it is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names",
            Confidence = "inferred",
            Source = "cloud-admin-changelog/policies-v2",
        },
        new("change-control-policy-resources-v2", Service.Admin, "POST", ["/admin/control/v2/orgs/{orgId}/policies/{policyId}/resources"], "Add or remove policy resources V2", EndpointStatus.Disabled)
        {
            ReplacedBy = ["POST /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"],
            Note = "it is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names",
            Confidence = "inferred",
            Source = "cloud-admin-changelog/policies-v2",
        },
        new("delete-control-policy-resources-v2", Service.Admin, "DELETE", ["/admin/control/v2/orgs/{orgId}/policies/{policyId}/resources"], "Delete all policy resources V2", EndpointStatus.Disabled)
        {
            ReplacedBy = ["DELETE /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources"],
            Note = "it is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names",
            Confidence = "inferred",
            Source = "cloud-admin-changelog/policies-v2",
        },
        new("add-users-to-auth-policy", Service.Admin, "POST", ["/admin/control/v1/orgs/{orgId}/auth-policy/{policyId}/add-users"], "Add users to a policy", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "control-listing",
        },
        new("get-auth-policy-task", Service.Admin, "GET", ["/admin/control/v1/orgs/{orgId}/auth-policy/task/{taskId}"], "Get the status of a task", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "control-listing",
        },
        new("list-auth-policies-of-users", Service.Admin, "POST", ["/admin/control/v1/orgs/{orgId}/users/auth-policies/bulk-fetch"], "Get policy information for managed users", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "control-listing",
        },
        new("list-classification-levels", Service.Admin, "GET", ["/admin/dlp/v1/orgs/{orgId}/classification-levels"], "Get all classification levels by orgId", EndpointStatus.Current)
        {
            Source = "dlp-reference",
        },
        new("create-classification-level", Service.Admin, "POST", ["/admin/dlp/v1/orgs/{orgId}/classification-levels"], "Create a new classification level", EndpointStatus.Current)
        {
            Note = "makes a draft, which is published by a call of its own",
            Source = "dlp-reference",
        },
        new("get-classification-level", Service.Admin, "GET", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/{levelId}"], "Get a classification level", EndpointStatus.Current)
        {
            Source = "dlp-reference",
        },
        new("edit-classification-level", Service.Admin, "PUT", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/{levelId}"], "Edit a classification level", EndpointStatus.Current)
        {
            Note = "no source gives the body",
            Source = "dlp-reference",
        },
        new("publish-classification-levels", Service.Admin, "POST", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/publish"], "Publish classification levels", EndpointStatus.Current)
        {
            Source = "dlp-reference",
        },
        new("archive-classification-level", Service.Admin, "POST", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/archive"], "Archive a data classification level", EndpointStatus.Current)
        {
            Note = "pages and issues at the level become unclassified",
            Source = "dlp-reference",
        },
        new("restore-classification-level", Service.Admin, "POST", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/restore"], "Restore a classification level", EndpointStatus.Current)
        {
            Note = "comes back as a draft; no source gives the body",
            Source = "dlp-reference",
        },
        new("reorder-classification-levels", Service.Admin, "POST", ["/admin/dlp/v1/orgs/{orgId}/classification-levels/reorder"], "Reorder classification levels", EndpointStatus.Current)
        {
            Note = "no source gives the body",
            Source = "dlp-reference",
        },
        new("add-jira-user-to-application", Service.JiraCloud, "POST", ["/rest/api/2/user/application", "/rest/api/3/user/application", "/rest/api/latest/user/application"], "Add user to application", EndpointStatus.Removed)
        {
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships", "POST /admin/v1/orgs/{orgId}/users/{userId}/roles/assign"],
            Note = "access to an application comes from group membership or from a role granted in the organization",
            Source = "jira-user-management-changes/jira-removals",
        },
        new("remove-jira-user-from-application", Service.JiraCloud, "DELETE", ["/rest/api/2/user/application", "/rest/api/3/user/application", "/rest/api/latest/user/application"], "Remove user from application", EndpointStatus.Removed)
        {
            ReplacedBy = ["DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships/{accountId}", "POST /admin/v1/orgs/{orgId}/users/{userId}/roles/revoke"],
            Note = "access to an application comes from group membership or from a role granted in the organization",
            Source = "jira-user-management-changes/jira-removals",
        },
        new("change-jira-user-password", Service.JiraCloud, "PUT", ["/rest/api/2/user/password", "/rest/api/3/user/password", "/rest/api/latest/user/password"], "Change user password", EndpointStatus.Removed)
        {
            Note = "a password belongs to the Atlassian account or its identity provider, and no API sets it",
            Source = "jira-user-management-changes/jira-removals",
        },
        new("update-jira-myself", Service.JiraCloud, "PUT", ["/rest/api/2/myself", "/rest/api/3/myself", "/rest/api/latest/myself"], "Update myself", EndpointStatus.Removed)
        {
            ReplacedBy = ["PATCH /users/{accountId}/manage/profile"],
            Note = "only the profile of a managed account can be changed, and only by an organization admin",
            Source = "jira-user-management-changes/jira-removals",
        },
        new("change-jira-my-password", Service.JiraCloud, "PUT", ["/rest/api/2/myself/password", "/rest/api/3/myself/password", "/rest/api/latest/myself/password"], "Change my password", EndpointStatus.Removed)
        {
            Note = "a password belongs to the Atlassian account or its identity provider, and no API sets it",
            Source = "jira-user-management-changes/jira-removals",
        },
        new("get-jira-password-policy", Service.JiraCloud, "GET", ["/rest/api/2/password/policy", "/rest/api/3/password/policy", "/rest/api/latest/password/policy"], "Get password policy", EndpointStatus.Removed)
        {
            Note = "authentication policies are kept in the organization, and no API answers in this form",
            Source = "jira-user-management-changes/jira-removals",
        },
        new("create-jira-user", Service.JiraCloud, "POST", ["/rest/api/2/user", "/rest/api/3/user", "/rest/api/latest/user"], "Create user", EndpointStatus.Changed)
        {
            ReplacedBy = ["POST /admin/v2/orgs/{orgId}/users/invite"],
            Note = "a password in the body is ignored, and so is every detail when the account already exists",
            Source = "jira-user-management-changes/changes",
        },
        new("remove-jira-user", Service.JiraCloud, "DELETE", ["/rest/api/2/user", "/rest/api/3/user", "/rest/api/latest/user"], "Remove user", EndpointStatus.Changed)
        {
            ReplacedBy = ["DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}"],
            Note = "the account is taken off the site and lives on",
            Source = "jira-user-management-changes/changes",
        },
        new("update-jira-user", Service.JiraCloud, "PUT", ["/rest/api/2/user", "/rest/api/3/user", "/rest/api/latest/user"], "Update user", EndpointStatus.Changed)
        {
            ReplacedBy = ["PATCH /users/{accountId}/manage/profile", "POST /users/{accountId}/manage/lifecycle/disable", "POST /users/{accountId}/manage/lifecycle/enable", "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend", "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore"],
            Note = "only whether the user is active can change; a password is ignored",
            Source = "jira-user-management-changes/changes",
        },
        new("create-jira-group", Service.JiraCloud, "POST", ["/rest/api/2/group", "/rest/api/3/group", "/rest/api/latest/group"], "Create group", EndpointStatus.Current)
        {
            Source = "jira-user-management-changes/unchanged",
        },
        new("add-jira-user-to-group", Service.JiraCloud, "POST", ["/rest/api/2/group/user", "/rest/api/3/group/user", "/rest/api/latest/group/user"], "Add user to group", EndpointStatus.Current)
        {
            Source = "jira-user-management-changes/unchanged",
        },
        new("delete-jira-group", Service.JiraCloud, "DELETE", ["/rest/api/2/group", "/rest/api/3/group", "/rest/api/latest/group"], "Delete group", EndpointStatus.Current)
        {
            Source = "jira-user-management-changes/unchanged",
        },
        new("remove-jira-user-from-group", Service.JiraCloud, "DELETE", ["/rest/api/2/group/user", "/rest/api/3/group/user", "/rest/api/latest/group/user"], "Remove user from group", EndpointStatus.Current)
        {
            Source = "jira-user-management-changes/unchanged",
        },
        new("search-jira-issues-by-get", Service.JiraCloud, "GET", ["/rest/api/2/search", "/rest/api/3/search", "/rest/api/latest/search"], "Search for issues using JQL (GET)", EndpointStatus.Removed)
        {
            ReplacedBy = ["GET /rest/api/2/search/jql", "POST /rest/api/2/search/jql"],
            Note = "the successor pages by nextPageToken, has no total and no startAt, and gives ids only unless fields are named",
            Source = "jira-search-notice",
        },
        new("search-jira-issues", Service.JiraCloud, "POST", ["/rest/api/2/search", "/rest/api/3/search", "/rest/api/latest/search"], "Search for issues using JQL (POST)", EndpointStatus.Removed)
        {
            ReplacedBy = ["POST /rest/api/2/search/jql"],
            Note = "the successor pages by nextPageToken, has no total and no startAt, gives ids only unless fields are named, takes expand as one text and no validateQuery",
            Source = "jira-search-notice",
        },
        new("search-jira-issue-ids", Service.JiraCloud, "POST", ["/rest/api/2/search/id", "/rest/api/3/search/id", "/rest/api/latest/search/id"], "Search issue IDs using JQL", EndpointStatus.Removed)
        {
            ReplacedBy = ["POST /rest/api/2/search/jql"],
            Note = "the successor gives the ids when no fields are named",
            Source = "jira-search-notice",
        },
        new("eval-jira-expression", Service.JiraCloud, "POST", ["/rest/api/2/expression/eval", "/rest/api/3/expression/eval", "/rest/api/latest/expression/eval"], "Evaluate Jira expression", EndpointStatus.Removed)
        {
            ReplacedBy = ["POST /rest/api/2/expression/evaluate"],
            Note = "issues of a JQL context come by nextPageToken in the successor",
            Source = "jira-search-notice",
        },
        new("list-jira-issues-by-jql", Service.JiraCloud, "GET", ["/rest/api/2/search/jql", "/rest/api/3/search/jql", "/rest/api/latest/search/jql"], "Search for issues using JQL enhanced search (GET)", EndpointStatus.Current)
        {
            Note = "read on with nextPageToken until it is missing",
            Confidence = "observed",
            Source = "jira-search-reports",
        },
        new("search-jira-issues-by-jql", Service.JiraCloud, "POST", ["/rest/api/2/search/jql", "/rest/api/3/search/jql", "/rest/api/latest/search/jql"], "Search for issues using JQL enhanced search (POST)", EndpointStatus.Current)
        {
            Note = "read on with nextPageToken until it is missing",
            Confidence = "observed",
            Source = "jira-search-reports",
        },
        new("count-jira-issues", Service.JiraCloud, "POST", ["/rest/api/2/search/approximate-count", "/rest/api/3/search/approximate-count", "/rest/api/latest/search/approximate-count"], "Count issues using JQL", EndpointStatus.Current)
        {
            Note = "approximate; it stands in for the total of the old search",
            Confidence = "observed",
            Source = "jira-search-reports",
        },
        new("evaluate-jira-expression", Service.JiraCloud, "POST", ["/rest/api/2/expression/evaluate", "/rest/api/3/expression/evaluate", "/rest/api/latest/expression/evaluate"], "Evaluate Jira expression using enhanced search", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "jira-search-reports",
        },
        new("create-jira-session", Service.JiraCloud, "POST", ["/rest/auth/1/session"], "Login", EndpointStatus.Current)
        {
            Note = "no specification of 2026 has it; sign-in with a password does not work for Atlassian accounts",
            Source = "jira-user-management-changes/unchanged",
        },
        new("delete-jira-session", Service.JiraCloud, "DELETE", ["/rest/auth/1/session"], "Logout", EndpointStatus.Current)
        {
            Note = "no specification of 2026 has it",
            Source = "jira-user-management-changes/unchanged",
        },
        new("create-personal-access-token", Service.DataCenter, "POST", ["/rest/pat/latest/tokens"], "Create personal access token", EndpointStatus.Current)
        {
            Note = "without expirationDuration, in days, the token never ends unless an administrator enforces an end",
            Source = "personal-access-tokens",
            ExpiryField = "expirationDuration",
        },
        new("list-personal-access-tokens", Service.DataCenter, "GET", ["/rest/pat/latest/tokens"], "List own personal access tokens", EndpointStatus.Current)
        {
            Note = "never shows a token itself",
            Confidence = "observed",
            Source = "public-code",
        },
        new("revoke-personal-access-token", Service.DataCenter, "DELETE", ["/rest/pat/latest/tokens/{tokenId}"], "Revoke personal access token", EndpointStatus.Current)
        {
            Confidence = "observed",
            Source = "public-code",
        },
        new("create-bamboo-access-token", Service.DataCenter, "POST", ["/rest/api/latest/access-token"], "Create personal access token in Bamboo", EndpointStatus.Current)
        {
            Note = "without daysUntilExpiry the token never ends; the field exists since Bamboo 9.4",
            Source = "bamboo-access-tokens",
            ExpiryField = "daysUntilExpiry",
        },
    ];
}
