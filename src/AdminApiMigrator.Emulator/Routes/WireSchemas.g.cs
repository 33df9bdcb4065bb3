// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Collections.Immutable;

namespace AdminApiMigrator.Emulator;

internal static partial class WireSchemas
{
    private static readonly Dictionary<string, ImmutableArray<WireField>> Named = new(StringComparer.Ordinal)
    {
        ["CursorLinks"] =
        [
            new("self", "string"),
            new("prev", "string"),
            new("next", "string"),
        ],
        ["UrlLinks"] =
        [
            new("self", "string"),
            new("prev", "string"),
            new("next", "string"),
        ],
        ["OrgModel"] =
        [
            new("id", "string"),
            new("type", "string") { Values = ["orgs"] },
            new("attributes.name", "string"),
            new("relationships.domains.links.related", "string"),
            new("relationships.users.links.related", "string"),
            new("links.self", "string"),
        ],
        ["OrgPage"] =
        [
            new("data[]", "OrgModel"),
            new("links", "UrlLinks"),
        ],
        ["Org"] =
        [
            new("data", "OrgModel"),
        ],
        ["UserPage"] =
        [
            new("data[].account_id", "string"),
            new("data[].account_type", "string") { Values = ["atlassian", "customer", "app"] },
            new("data[].account_status", "string") { Values = ["active", "inactive", "closed"] },
            new("data[].name", "string"),
            new("data[].picture", "string"),
            new("data[].email", "string") { MayBeMissing = true },
            new("data[].access_billable", "boolean"),
            new("data[].last_active", "date-time") { MayBeMissing = true },
            new("data[].product_access[].key", "string") { Values = ["jira-software", "jira-service-desk", "jira-core", "jira-ops", "stride", "hipchat", "confluence", "bitbucket", "trello", "opsgenie", "statuspage"] },
            new("data[].product_access[].name", "string"),
            new("data[].product_access[].url", "string") { MayBeMissing = true },
            new("data[].product_access[].last_active", "date-time") { MayBeMissing = true },
            new("data[].links.self", "string"),
            new("meta.total", "integer"),
            new("links", "UrlLinks"),
        ],
        ["UsersSearchPage"] =
        [
            new("data[].accountId", "string"),
            new("data[].name", "string"),
            new("data[].nickname", "string"),
            new("data[].accountType", "string") { Values = ["atlassian", "customer", "app"] },
            new("data[].accountStatus", "string") { Values = ["active", "partial", "inactive", "closed"] },
            new("data[].email", "string"),
            new("data[].emailVerified", "boolean"),
            new("data[].statusInUserbase", "boolean"),
            new("links", "UrlLinks"),
        ],
        ["GroupsSearchPage"] =
        [
            new("data[].id", "string"),
            new("data[].name", "string"),
            new("data[].description", "string"),
            new("data[].roleAssignments[].resourceId", "string"),
            new("data[].roleAssignments[].principalId", "string"),
            new("data[].roleAssignments[].roleId", "string"),
            new("links", "UrlLinks"),
        ],
        ["UserProductAccessActivityPage"] =
        [
            new("data.product_access[].id", "string"),
            new("data.product_access[].key", "string") { Values = ["jira-software", "jira-service-desk", "jira-core", "jira-ops", "stride", "hipchat", "confluence", "bitbucket", "trello", "opsgenie", "statuspage"] },
            new("data.product_access[].last_active", "date"),
            new("data.product_access[].last_active_timestamp", "date-time"),
            new("data.added_to_org", "date") { MayBeMissing = true },
            new("data.added_to_org_timestamp", "date-time") { MayBeMissing = true },
            new("links.next", "string"),
        ],
        ["DomainData"] =
        [
            new("id", "string"),
            new("type", "string") { Values = ["domains"] },
            new("attributes.name", "string"),
            new("attributes.claim.type", "string") { Values = ["http", "dns"] },
            new("attributes.claim.status", "string") { Values = ["verified", "deleted", "unverified", "superseded", "missing_token"] },
            new("links.self", "string"),
        ],
        ["DomainPage"] =
        [
            new("data[]", "DomainData"),
            new("links", "UrlLinks"),
        ],
        ["Domain"] =
        [
            new("data", "DomainData"),
        ],
        ["EventActor"] =
        [
            new("id", "string"),
            new("name", "string"),
            new("email", "string"),
            new("auth.authType", "string") { Values = ["container-token", "api-token", "connect-token", "auth-token-for-2LO", "auth-token-for-3LO"] },
            new("auth.tokenId", "string"),
            new("auth.tokenLabel", "string"),
            new("onBehalfOf.id", "string"),
            new("onBehalfOf.name", "string"),
            new("onBehalfOf.email", "string"),
            new("links.self", "string"),
        ],
        ["EventObject"] =
        [
            new("id", "string"),
            new("type", "string"),
            new("attributes", "object"),
            new("links.self", "string"),
            new("links.alt", "string"),
        ],
        ["EventLocation"] =
        [
            new("ip", "string"),
            new("geo", "string"),
            new("countryName", "string"),
            new("regionName", "string"),
            new("city", "string"),
        ],
        ["EventMessage"] =
        [
            new("content", "string"),
            new("format", "string"),
        ],
        ["EventData"] =
        [
            new("id", "string"),
            new("type", "string") { Values = ["events"] },
            new("attributes.time", "date-time"),
            new("attributes.action", "string"),
            new("attributes.actor", "EventActor"),
            new("attributes.context[]", "EventObject"),
            new("attributes.container[]", "EventObject"),
            new("attributes.location", "EventLocation"),
            new("message", "EventMessage"),
            new("links.self", "string"),
        ],
        ["EventPage"] =
        [
            new("data[]", "EventData"),
            new("meta.next", "string"),
            new("meta.page_size", "integer"),
            new("links", "UrlLinks"),
        ],
        ["PollingEventData"] =
        [
            new("id", "string"),
            new("type", "string") { Values = ["events"] },
            new("attributes.time", "date-time"),
            new("attributes.processedAt", "date-time"),
            new("attributes.action", "string"),
            new("attributes.actor", "EventActor"),
            new("attributes.context[]", "EventObject"),
            new("attributes.container[]", "EventObject"),
            new("attributes.location", "EventLocation"),
            new("message", "EventMessage"),
            new("links.self", "string"),
        ],
        ["PollingEventPage"] =
        [
            new("data[]", "PollingEventData"),
            new("meta.next", "string"),
            new("meta.page_size", "integer"),
            new("links", "UrlLinks"),
        ],
        ["Event"] =
        [
            new("data", "EventData"),
        ],
        ["PolicyResource"] =
        [
            new("id", "string"),
            new("applicationStatus", "string") { Values = ["applying", "removing", "applied", "failed", "scheduled"] },
            new("meta.scheduledDate", "string"),
            new("meta.migrationStartDateTime", "string"),
            new("meta.migrationEndDataTime", "string"),
            new("meta.atlassianAccountId", "string"),
            new("links.ticket", "string"),
        ],
        ["PolicyData"] =
        [
            new("id", "string"),
            new("type", "string") { Values = ["policy"] },
            new("attributes.type", "string") { Values = ["ip-allowlist", "data-residency", "data-security"] },
            new("attributes.name", "string"),
            new("attributes.status", "string") { Values = ["enabled", "disabled"] },
            new("attributes.rule.in", "array<string>"),
            new("attributes.resources[]", "PolicyResource"),
        ],
        ["PolicyPage"] =
        [
            new("data[]", "PolicyData"),
            new("meta.next", "string"),
            new("meta.page_size", "integer"),
            new("links", "UrlLinks"),
        ],
        ["Policy"] =
        [
            new("data", "PolicyData"),
        ],
        ["DirectoryPage"] =
        [
            new("data[].directoryId", "string"),
            new("data[].name", "string"),
            new("data[].icon", "string"),
            new("links", "CursorLinks"),
        ],
        ["MultiDirectoryUser"] =
        [
            new("accountId", "string"),
            new("accountType", "string") { Values = ["atlassian"] },
            new("status", "string") { Values = ["active", "suspended", "not_invited", "deactivated", "for_deletion"] },
            new("accountStatus", "string") { Values = ["active", "inactive", "closed"] },
            new("membershipStatus", "string") { Values = ["active", "suspended", "no_membership"] },
            new("addedToOrg", "date-time"),
            new("name", "string"),
            new("nickname", "string"),
            new("email", "string"),
            new("emailVerified", "boolean"),
            new("claimStatus", "string") { Values = ["managed", "unmanaged"] },
            new("platformRoles", "array<string>") { Values = ["atlassian/org-admin", "atlassian/site-admin", "atlassian/user-access-admin"] },
            new("picture", "string"),
            new("avatar", "string"),
            new("managementSource", "string") { Values = ["invited", "synced"] },
            new("mfaEnabled", "boolean"),
            new("forDeletion", "boolean"),
            new("jobTitle", "string"),
            new("department", "string") { MayBeMissing = true },
            new("organization", "string") { MayBeMissing = true },
            new("location", "string") { MayBeMissing = true },
            new("timeZone", "string") { MayBeMissing = true },
            new("deactivatedOn", "date-time") { MayBeMissing = true },
            new("counts.resources", "integer"),
            new("productAccess[].id", "string"),
            new("productAccess[].key", "string"),
            new("productAccess[].lastActiveTimestamp", "string"),
            new("groups[].id", "string"),
            new("groups[].name", "string"),
            new("groups[].description", "string"),
            new("links.self", "string"),
        ],
        ["MultiDirectoryUserPage"] =
        [
            new("data[]", "MultiDirectoryUser"),
            new("links", "CursorLinks"),
        ],
        ["UserRoleAssignmentPage"] =
        [
            new("data[].resourceId", "string"),
            new("data[].resourceOwner", "string"),
            new("data[].roles", "array<array<string>>"),
            new("data[].roleAssignments[].role", "string"),
            new("data[].roleAssignments[].roleAssignmentMethods", "array<string>"),
            new("data[].directoryId", "string") { MayBeMissing = true },
            new("data[].userDirectoryStatus", "string") { Values = ["active", "suspended", "no_membership"] },
            new("links", "CursorLinks"),
        ],
        ["MultiDirectoryGroup"] =
        [
            new("id", "string"),
            new("name", "string"),
            new("description", "string"),
            new("directoryId", "string"),
            new("externalSynced", "boolean"),
            new("managedBy", "string") { Values = ["external", "admins", "team-members", "open"] },
            new("managementAccess.readable", "boolean"),
            new("managementAccess.modifiable", "boolean"),
            new("managementAccess.deletable", "boolean"),
            new("counts.users", "integer"),
            new("counts.resources", "integer"),
            new("links.self", "string"),
        ],
        ["MultiDirectoryGroupPage"] =
        [
            new("data[]", "MultiDirectoryGroup"),
            new("links", "CursorLinks"),
        ],
        ["WorkspaceQuery"] =
        [
            new("and", "array<WorkspaceQuery>"),
            new("nor", "array<WorkspaceQuery>"),
            new("field.name", "string"),
            new("field.values", "array<string>"),
            new("searchWorkspaces", "string"),
            new("value", "string"),
            new("features", "array<string>"),
            new("policies", "array<string>"),
        ],
        ["ScimUser"] =
        [
            new("id", "string"),
            new("userName", "string"),
            new("externalId", "string"),
            new("name", "object"),
            new("displayName", "string"),
            new("emails", "array<object>"),
            new("active", "boolean"),
            new("groups", "array<object>"),
            new("meta", "object"),
        ],
        ["ScimGroup"] =
        [
            new("id", "string"),
            new("displayName", "string"),
            new("members[].value", "string"),
            new("members[].display", "string"),
            new("members[].type", "string"),
            new("members[].$ref", "string"),
            new("meta", "object"),
        ],
        ["ScimList"] =
        [
            new("totalResults", "integer"),
            new("itemsPerPage", "integer"),
            new("startIndex", "integer"),
            new("Resources", "array<object>"),
        ],
        ["ManagedProfile"] =
        [
            new("account.account_id", "string"),
            new("account.name", "string"),
            new("account.nickname", "string"),
            new("account.zoneinfo", "string"),
            new("account.locale", "string"),
            new("account.email", "string"),
            new("account.picture", "string"),
            new("account.account_type", "string"),
            new("account.account_status", "string"),
            new("account.email_verified", "boolean"),
            new("account.extended_profile.job_title", "string"),
            new("account.extended_profile.organization", "string"),
            new("account.extended_profile.department", "string"),
            new("account.extended_profile.location", "string"),
            new("account.privacy_settings", "object"),
        ],
        ["UserApiToken"] =
        [
            new("id", "string"),
            new("label", "string"),
            new("createdAt", "date-time"),
            new("lastAccess", "date-time") { MayBeMissing = true },
            new("expiry", "date-time") { MayBeMissing = true },
        ],
        ["PersonalAccessToken"] =
        [
            new("id", "integer"),
            new("name", "string"),
            new("createdAt", "date-time"),
            new("expiringAt", "date-time") { MayBeMissing = true },
            new("lastAccessedAt", "date-time") { MayBeMissing = true },
        ],
        ["ScimLink"] =
        [
            new("scimUserId", "string"),
            new("atlassianAccountId", "string") { MayBeMissing = true },
            new("orgId", "string"),
            new("directoryId", "string"),
        ],
        ["ManagementPermission"] =
        [
            new("allowed", "boolean"),
            new("reason.key", "string") { MayBeMissing = true },
        ],
        ["ApiKey"] =
        [
            new("id", "string"),
            new("label", "string"),
            new("createdAt", "string"),
            new("expiresAt", "string") { MayBeMissing = true },
            new("lastActiveAt", "string") { MayBeMissing = true },
            new("systemAccountId", "string") { MayBeMissing = true },
            new("resource", "string") { MayBeMissing = true },
            new("orgId", "string"),
            new("createdBy.id", "string"),
            new("createdBy.name", "string"),
            new("createdBy.email", "string"),
            new("scopes", "array<string>"),
            new("targetResources", "array<string>") { MayBeMissing = true },
        ],
        ["OauthClient"] =
        [
            new("clientId", "string"),
            new("name", "string"),
            new("createdAt", "integer"),
            new("updatedAt", "integer"),
            new("status", "string"),
        ],
        ["ServiceAccount"] =
        [
            new("atlassianId", "string"),
            new("id", "string"),
            new("email", "string"),
            new("displayName", "string"),
            new("picture", "string"),
            new("container", "string"),
            new("updatedAt", "integer"),
            new("status", "string"),
            new("createdById", "string"),
            new("description", "string"),
        ],
        ["ControlPolicyResource"] =
        [
            new("id", "string"),
            new("applicationStatus", "string"),
            new("meta.scheduledDate", "string"),
            new("meta.migrationStartDateTime", "string"),
            new("meta.migrationEndDateTime", "string"),
            new("meta.atlassianAccountId", "string"),
            new("links.ticket", "string"),
        ],
        ["ScimFeature"] =
        [
            new("supported", "boolean"),
        ],
        ["ScimProviderConfig"] =
        [
            new("schemas", "array<string>"),
            new("documentationUri", "string") { MayBeMissing = true },
            new("patch", "ScimFeature"),
            new("bulk.supported", "boolean"),
            new("bulk.maxOperations", "integer"),
            new("bulk.maxPayloadSize", "integer"),
            new("filter.supported", "boolean"),
            new("filter.maxResults", "integer"),
            new("changePassword", "ScimFeature"),
            new("sort", "ScimFeature"),
            new("etag", "ScimFeature"),
            new("authenticationSchemes[].type", "string"),
            new("authenticationSchemes[].name", "string"),
            new("authenticationSchemes[].description", "string"),
            new("authenticationSchemes[].specUri", "string") { MayBeMissing = true },
            new("authenticationSchemes[].documentationUri", "string") { MayBeMissing = true },
            new("authenticationSchemes[].primary", "boolean") { MayBeMissing = true },
            new("meta", "ScimMeta"),
        ],
        ["ScimResourceType"] =
        [
            new("schemas", "array<string>"),
            new("id", "string"),
            new("name", "string"),
            new("description", "string") { MayBeMissing = true },
            new("endpoint", "string"),
            new("schema", "string"),
            new("schemaExtensions[].schema", "string"),
            new("schemaExtensions[].required", "boolean"),
            new("meta", "ScimMeta"),
        ],
        ["ScimAttribute"] =
        [
            new("name", "string"),
            new("type", "string"),
            new("multiValued", "boolean"),
            new("description", "string"),
            new("required", "boolean"),
            new("canonicalValues", "array<string>") { MayBeMissing = true },
            new("caseExact", "boolean") { MayBeMissing = true },
            new("mutability", "string") { MayBeMissing = true },
            new("returned", "string") { MayBeMissing = true },
            new("uniqueness", "string") { MayBeMissing = true },
            new("referenceTypes", "array<string>") { MayBeMissing = true },
            new("subAttributes", "array<ScimAttribute>") { MayBeMissing = true },
        ],
        ["ScimSchema"] =
        [
            new("id", "string"),
            new("name", "string"),
            new("description", "string"),
            new("attributes", "array<ScimAttribute>"),
            new("meta", "ScimMeta"),
        ],
        ["ScimMeta"] =
        [
            new("resourceType", "string"),
            new("location", "string"),
            new("created", "date-time") { MayBeMissing = true },
            new("lastModified", "date-time") { MayBeMissing = true },
        ],
        ["JiraGroup"] =
        [
            new("name", "string"),
            new("groupId", "string") { MayBeMissing = true },
            new("self", "string"),
            new("expand", "string") { MayBeMissing = true },
        ],
        ["JiraUser"] =
        [
            new("self", "string"),
            new("accountId", "string"),
            new("accountType", "string"),
            new("emailAddress", "string"),
            new("displayName", "string"),
            new("active", "boolean"),
            new("timeZone", "string") { MayBeMissing = true },
            new("locale", "string") { MayBeMissing = true },
            new("avatarUrls", "object"),
            new("expand", "string") { MayBeMissing = true },
        ],
        ["ClassificationLevel"] =
        [
            new("levelId", "string"),
            new("orgId", "string"),
            new("name", "string"),
            new("definition", "string"),
            new("guideline", "string"),
            new("color", "string"),
            new("sensitivity", "integer"),
            new("status", "string"),
            new("createdBy.name", "string"),
            new("createdBy.accountId", "string"),
            new("createdOn", "string"),
            new("changedBy.name", "string"),
            new("changedBy.accountId", "string"),
            new("changedOn", "string"),
        ],
    };

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["ADMIN-400-1"] = "invalid page cursor",
        ["ADMIN-400-2"] = "invalid domain id",
        ["ADMIN-400-3"] = "invalid time date",
        ["ADMIN-400-4"] = "invalid resource, or an organization without centralized user management",
        ["ADMIN-400-24"] = "invalid request body",
        ["ADMIN-400-32"] = "too many licence breaches",
        ["ADMIN-401-2"] = "unauthorized, or a key without the scope",
        ["ADMIN-403-3"] = "may not manage the org",
        ["ADMIN-403-5"] = "may not manage the group",
        ["ADMIN-403-6"] = "default group",
        ["ADMIN-403-7"] = "admin group",
        ["ADMIN-404-1"] = "unknown resource",
        ["ADMIN-404-2"] = "org not found",
        ["ADMIN-404-3"] = "domain not found",
        ["ADMIN-404-4"] = "event not found",
        ["ADMIN-404-5"] = "policy not found",
        ["ADMIN-404-8"] = "user not found",
        ["ADMIN-404-10"] = "group not found",
        ["ADMIN-405-1"] = "method not supported",
        ["ADMIN-409-3"] = "licence limit",
        ["ADMIN-409-5"] = "group not empty",
        ["ADMIN-409-28"] = "conflict",
        ["ADMIN-429-1"] = "rate limit",
        ["ADMIN-500-1"] = "internal",
        ["ADMIN-UAM-400-1"] = "bad request",
        ["ADMIN-UAM-400-2"] = "inactive user",
        ["ADMIN-UAM-400-3"] = "invalid role for resource",
        ["ADMIN-UAM-400-4"] = "product not licensed",
        ["ADMIN-UAM-401-1"] = "unauthenticated",
        ["ADMIN-UAM-401-2"] = "unauthorized",
        ["ADMIN-UAM-402-1"] = "payment required",
        ["ADMIN-UAM-403-1"] = "forbidden",
        ["ADMIN-UAM-403-2"] = "may not manage the org",
        ["ADMIN-UAM-404-1"] = "unknown resource",
        ["ADMIN-UAM-404-2"] = "org not found",
        ["ADMIN-UAM-404-3"] = "group not found",
        ["ADMIN-UAM-405-1"] = "method not supported",
        ["ADMIN-UAM-409-1"] = "cannot create default group",
        ["ADMIN-UAM-409-2"] = "resource conflicts",
        ["ADMIN-UAM-409-3"] = "product licence limit",
        ["ADMIN-UAM-415-1"] = "unsupported media type",
        ["ADMIN-UAM-500-1"] = "internal",
    };
}
