// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>product_access of UserEntry.</summary>
public sealed record UserEntryProductAccess
{
    /// <summary><c>key</c>; known values: <c>jira-software</c>, <c>jira-service-desk</c>, <c>jira-core</c>, <c>jira-ops</c>, <c>stride</c>, <c>hipchat</c>, <c>confluence</c>, <c>bitbucket</c>, <c>trello</c>, <c>opsgenie</c>, <c>statuspage</c>.</summary>
    [JsonPropertyName("key")]
    public string? Key { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>url</c>.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary><c>last_active</c>.</summary>
    [JsonPropertyName("last_active")]
    public DateTimeOffset? LastActive { get; init; }
}

/// <summary>links of UserEntry.</summary>
public sealed record UserEntryLinks
{
    /// <summary><c>self</c>.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; init; }
}

/// <summary>An entry of "Get managed accounts in an organization".</summary>
public sealed record UserEntry
{
    /// <summary><c>account_id</c>.</summary>
    [JsonPropertyName("account_id")]
    public string? AccountId { get; init; }

    /// <summary><c>account_type</c>; known values: <c>atlassian</c>, <c>customer</c>, <c>app</c>.</summary>
    [JsonPropertyName("account_type")]
    public string? AccountType { get; init; }

    /// <summary><c>account_status</c>; known values: <c>active</c>, <c>inactive</c>, <c>closed</c>.</summary>
    [JsonPropertyName("account_status")]
    public string? AccountStatus { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>picture</c>.</summary>
    [JsonPropertyName("picture")]
    public string? Picture { get; init; }

    /// <summary><c>email</c>.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary><c>access_billable</c>.</summary>
    [JsonPropertyName("access_billable")]
    public bool? AccessBillable { get; init; }

    /// <summary><c>last_active</c>.</summary>
    [JsonPropertyName("last_active")]
    public DateTimeOffset? LastActive { get; init; }

    /// <summary><c>product_access</c>.</summary>
    [JsonPropertyName("product_access")]
    public IReadOnlyList<UserEntryProductAccess>? ProductAccess { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public UserEntryLinks? Links { get; init; }
}

/// <summary>product_access of UserProductAccessActivityPageData.</summary>
public sealed record UserProductAccessActivityPageDataProductAccess
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>key</c>; known values: <c>jira-software</c>, <c>jira-service-desk</c>, <c>jira-core</c>, <c>jira-ops</c>, <c>stride</c>, <c>hipchat</c>, <c>confluence</c>, <c>bitbucket</c>, <c>trello</c>, <c>opsgenie</c>, <c>statuspage</c>.</summary>
    [JsonPropertyName("key")]
    public string? Key { get; init; }

    /// <summary><c>last_active</c>, a date as text.</summary>
    [JsonPropertyName("last_active")]
    public string? LastActive { get; init; }

    /// <summary><c>last_active_timestamp</c>.</summary>
    [JsonPropertyName("last_active_timestamp")]
    public DateTimeOffset? LastActiveTimestamp { get; init; }
}

/// <summary>data of UserProductAccessActivityPage.</summary>
public sealed record UserProductAccessActivityPageData
{
    /// <summary><c>product_access</c>.</summary>
    [JsonPropertyName("product_access")]
    public IReadOnlyList<UserProductAccessActivityPageDataProductAccess>? ProductAccess { get; init; }

    /// <summary><c>added_to_org</c>, a date as text.</summary>
    [JsonPropertyName("added_to_org")]
    public string? AddedToOrg { get; init; }

    /// <summary><c>added_to_org_timestamp</c>.</summary>
    [JsonPropertyName("added_to_org_timestamp")]
    public DateTimeOffset? AddedToOrgTimestamp { get; init; }
}

/// <summary>links of UserProductAccessActivityPage.</summary>
public sealed record UserProductAccessActivityPageLinks
{
    /// <summary><c>next</c>.</summary>
    [JsonPropertyName("next")]
    public string? Next { get; init; }
}

/// <summary>The answer to "User's last active dates".</summary>
public sealed record UserProductAccessActivityPage
{
    /// <summary><c>data</c>.</summary>
    [JsonPropertyName("data")]
    public UserProductAccessActivityPageData? Data { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public UserProductAccessActivityPageLinks? Links { get; init; }
}

/// <summary>The body of "Grant user access".</summary>
internal sealed record GrantUserAccessBody([property: JsonPropertyName("role")] string Role, [property: JsonPropertyName("resource")] string? Resource);

/// <summary>The body of "Revoke user access".</summary>
internal sealed record RevokeUserAccessBody([property: JsonPropertyName("role")] string Role, [property: JsonPropertyName("resource")] string? Resource);

/// <summary>The body of "Assign organization-level role".</summary>
internal sealed record AssignOrganizationRoleBody([property: JsonPropertyName("role")] string Role);

/// <summary>The body of "Remove organization-level role".</summary>
internal sealed record RevokeOrganizationRoleBody([property: JsonPropertyName("role")] string Role);

/// <summary>roleAssignments of UserRoleAssignmentEntry.</summary>
public sealed record UserRoleAssignmentEntryRoleAssignments
{
    /// <summary><c>role</c>.</summary>
    [JsonPropertyName("role")]
    public string? Role { get; init; }

    /// <summary><c>roleAssignmentMethods</c>.</summary>
    [JsonPropertyName("roleAssignmentMethods")]
    public IReadOnlyList<string>? RoleAssignmentMethods { get; init; }
}

/// <summary>An entry of "Get user role assignments".</summary>
public sealed record UserRoleAssignmentEntry
{
    /// <summary><c>resourceId</c>.</summary>
    [JsonPropertyName("resourceId")]
    public string? ResourceId { get; init; }

    /// <summary><c>resourceOwner</c>.</summary>
    [JsonPropertyName("resourceOwner")]
    public string? ResourceOwner { get; init; }

    /// <summary><c>roles</c>.</summary>
    [JsonPropertyName("roles")]
    public IReadOnlyList<IReadOnlyList<string>>? Roles { get; init; }

    /// <summary><c>roleAssignments</c>.</summary>
    [JsonPropertyName("roleAssignments")]
    public IReadOnlyList<UserRoleAssignmentEntryRoleAssignments>? RoleAssignments { get; init; }

    /// <summary><c>directoryId</c>.</summary>
    [JsonPropertyName("directoryId")]
    public string? DirectoryId { get; init; }

    /// <summary><c>userDirectoryStatus</c>; known values: <c>active</c>, <c>suspended</c>, <c>no_membership</c>.</summary>
    [JsonPropertyName("userDirectoryStatus")]
    public string? UserDirectoryStatus { get; init; }
}

/// <summary>What "Get user role assignments" can be asked for. What is null is not sent.</summary>
public sealed record ListUserRoleAssignmentsOptions
{
    /// <summary><c>limit</c>; at least 1; at most 100; 20 when it is left out.</summary>
    [JsonPropertyName("limit")]
    public long? Limit { get; set; }

    /// <summary><c>directoryIds</c>; at most 10 items.</summary>
    [JsonPropertyName("directoryIds")]
    public IReadOnlyList<string>? DirectoryIds { get; set; }

    /// <summary><c>resourceOwners</c>; at most 10 items.</summary>
    [JsonPropertyName("resourceOwners")]
    public IReadOnlyList<string>? ResourceOwners { get; set; }

    /// <summary><c>resourceIds</c>; at most 10 items.</summary>
    [JsonPropertyName("resourceIds")]
    public IReadOnlyList<string>? ResourceIds { get; set; }

    /// <summary><c>roleIds</c>; known values: <c>atlassian/user</c>, <c>atlassian/admin</c>, <c>atlassian/guest</c>, <c>atlassian/customer</c>, <c>atlassian/user-access-admin</c>, <c>atlassian/contributor</c>, <c>atlassian/basic</c>, <c>atlassian/stakeholder</c>, <c>atlassian/org-admin</c>, <c>atlassian/site-admin</c>, <c>atlassian/ai-access</c>; at most 10 items.</summary>
    [JsonPropertyName("roleIds")]
    public IReadOnlyList<string>? RoleIds { get; set; }
}

/// <summary>The answer to "Get count of users in an organization".</summary>
public sealed record CountDirectoryUsersAnswer
{
    /// <summary><c>count</c>.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; init; }
}

/// <summary>What "Get count of users in an organization" can be asked for. What is null is not sent.</summary>
public sealed record CountDirectoryUsersOptions
{
    /// <summary><c>accountIds</c>; at most 10 items.</summary>
    [JsonPropertyName("accountIds")]
    public IReadOnlyList<string>? AccountIds { get; set; }

    /// <summary><c>directoryIds</c>; at most 10 items.</summary>
    [JsonPropertyName("directoryIds")]
    public IReadOnlyList<string>? DirectoryIds { get; set; }

    /// <summary><c>resourceIds</c>; at most 10 items.</summary>
    [JsonPropertyName("resourceIds")]
    public IReadOnlyList<string>? ResourceIds { get; set; }

    /// <summary><c>groupIds</c>; at most 10 items.</summary>
    [JsonPropertyName("groupIds")]
    public IReadOnlyList<string>? GroupIds { get; set; }

    /// <summary><c>mfaEnabled</c>.</summary>
    [JsonPropertyName("mfaEnabled")]
    public bool? MfaEnabled { get; set; }

    /// <summary><c>claimStatus</c>; known values: <c>managed</c>, <c>unmanaged</c>.</summary>
    [JsonPropertyName("claimStatus")]
    public string? ClaimStatus { get; set; }

    /// <summary><c>status</c>; known values: <c>active</c>, <c>suspended</c>, <c>not_invited</c>, <c>deactivated</c>, <c>for_deletion</c>; accountStatus and membershipStatus in one.</summary>
    [JsonPropertyName("status")]
    public IReadOnlyList<string>? Status { get; set; }

    /// <summary><c>accountStatus</c>; known values: <c>active</c>, <c>inactive</c>, <c>closed</c>.</summary>
    [JsonPropertyName("accountStatus")]
    public IReadOnlyList<string>? AccountStatus { get; set; }

    /// <summary><c>membershipStatus</c>; known values: <c>active</c>, <c>suspended</c>, <c>no_membership</c>; managed accounts outside every directory are no_membership and come unless left out.</summary>
    [JsonPropertyName("membershipStatus")]
    public IReadOnlyList<string>? MembershipStatus { get; set; }

    /// <summary><c>roleIds</c>; known values: <c>atlassian/user</c>, <c>atlassian/admin</c>, <c>atlassian/guest</c>, <c>atlassian/customer</c>, <c>atlassian/user-access-admin</c>, <c>atlassian/contributor</c>, <c>atlassian/basic</c>, <c>atlassian/stakeholder</c>, <c>atlassian/org-admin</c>, <c>atlassian/site-admin</c>, <c>atlassian/ai-access</c>; at most 10 items.</summary>
    [JsonPropertyName("roleIds")]
    public IReadOnlyList<string>? RoleIds { get; set; }

    /// <summary><c>emailDomains</c>; verified domains only.</summary>
    [JsonPropertyName("emailDomains")]
    public IReadOnlyList<string>? EmailDomains { get; set; }

    /// <summary><c>searchTerm</c>; nicknames and emails.</summary>
    [JsonPropertyName("searchTerm")]
    public string? SearchTerm { get; set; }

    /// <summary><c>emailVerified</c>.</summary>
    [JsonPropertyName("emailVerified")]
    public bool? EmailVerified { get; set; }

    /// <summary><c>forDeletion</c>.</summary>
    [JsonPropertyName("forDeletion")]
    public bool? ForDeletion { get; set; }
}

/// <summary>roles of GetDirectoryUserStatsAnswer.</summary>
public sealed record GetDirectoryUserStatsAnswerRoles
{
    /// <summary><c>roleId</c>.</summary>
    [JsonPropertyName("roleId")]
    public string? RoleId { get; init; }

    /// <summary><c>count</c>.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; init; }
}

/// <summary>accountStatus of GetDirectoryUserStatsAnswer.</summary>
public sealed record GetDirectoryUserStatsAnswerAccountStatus
{
    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary><c>count</c>.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; init; }
}

/// <summary>claimStatus of GetDirectoryUserStatsAnswer.</summary>
public sealed record GetDirectoryUserStatsAnswerClaimStatus
{
    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary><c>count</c>.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; init; }
}

/// <summary>The answer to "Get user stats".</summary>
public sealed record GetDirectoryUserStatsAnswer
{
    /// <summary><c>roles</c>.</summary>
    [JsonPropertyName("roles")]
    public IReadOnlyList<GetDirectoryUserStatsAnswerRoles>? Roles { get; init; }

    /// <summary><c>accountStatus</c>.</summary>
    [JsonPropertyName("accountStatus")]
    public IReadOnlyList<GetDirectoryUserStatsAnswerAccountStatus>? AccountStatus { get; init; }

    /// <summary><c>claimStatus</c>.</summary>
    [JsonPropertyName("claimStatus")]
    public IReadOnlyList<GetDirectoryUserStatsAnswerClaimStatus>? ClaimStatus { get; init; }
}
