// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>ScimLink of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record ScimLink
{
    /// <summary><c>scimUserId</c>.</summary>
    [JsonPropertyName("scimUserId")]
    public string? ScimUserId { get; init; }

    /// <summary><c>atlassianAccountId</c>.</summary>
    [JsonPropertyName("atlassianAccountId")]
    public string? AtlassianAccountId { get; init; }

    /// <summary><c>orgId</c>.</summary>
    [JsonPropertyName("orgId")]
    public string? OrgId { get; init; }

    /// <summary><c>directoryId</c>.</summary>
    [JsonPropertyName("directoryId")]
    public string? DirectoryId { get; init; }
}

/// <summary>The body of "Get SCIM links for an email".</summary>
internal sealed record GetScimLinksByEmailBody([property: JsonPropertyName("email")] string Email);

/// <summary>The answer to "Get users".</summary>
public sealed record ScimList
{
    /// <summary><c>totalResults</c>.</summary>
    [JsonPropertyName("totalResults")]
    public long? TotalResults { get; init; }

    /// <summary><c>itemsPerPage</c>.</summary>
    [JsonPropertyName("itemsPerPage")]
    public long? ItemsPerPage { get; init; }

    /// <summary><c>startIndex</c>.</summary>
    [JsonPropertyName("startIndex")]
    public long? StartIndex { get; init; }

    /// <summary><c>Resources</c>.</summary>
    [JsonPropertyName("Resources")]
    public IReadOnlyList<JsonElement>? Resources { get; init; }
}

/// <summary>What "Get users" can be asked for. What is null is not sent.</summary>
public sealed record ListScimUsersOptions
{
    /// <summary><c>attributes</c>; cannot go with excludedAttributes.</summary>
    [JsonPropertyName("attributes")]
    public string? Attributes { get; set; }

    /// <summary><c>excludedAttributes</c>.</summary>
    [JsonPropertyName("excludedAttributes")]
    public string? ExcludedAttributes { get; set; }

    /// <summary><c>filter</c>.</summary>
    [JsonPropertyName("filter")]
    public string? Filter { get; set; }

    /// <summary><c>startIndex</c>; from 1.</summary>
    [JsonPropertyName("startIndex")]
    public long? StartIndex { get; set; }

    /// <summary><c>count</c>.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; set; }
}

/// <summary>The answer to "Create a user".</summary>
public sealed record ScimUser
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>userName</c>.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; init; }

    /// <summary><c>externalId</c>.</summary>
    [JsonPropertyName("externalId")]
    public string? ExternalId { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public JsonElement? Name { get; init; }

    /// <summary><c>displayName</c>.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }

    /// <summary><c>emails</c>.</summary>
    [JsonPropertyName("emails")]
    public IReadOnlyList<JsonElement>? Emails { get; init; }

    /// <summary><c>active</c>.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; init; }

    /// <summary><c>groups</c>.</summary>
    [JsonPropertyName("groups")]
    public IReadOnlyList<JsonElement>? Groups { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public JsonElement? Meta { get; init; }
}

/// <summary>emails of CreateScimUserBody.</summary>
public sealed record CreateScimUserBodyEmails
{
    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary><c>primary</c>.</summary>
    [JsonPropertyName("primary")]
    public string? Primary { get; set; }
}

/// <summary>What "Create a user" sends. Fields that are null are not sent.</summary>
/// <param name="UserName"><c>userName</c>, required.</param>
public sealed record CreateScimUserBody([property: JsonPropertyName("userName")] string UserName)
{
    /// <summary><c>emails</c>.</summary>
    [JsonPropertyName("emails")]
    public IReadOnlyList<CreateScimUserBodyEmails>? Emails { get; set; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public JsonElement? Name { get; set; }

    /// <summary><c>displayName</c>.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }

    /// <summary><c>active</c>.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary><c>schemas</c>.</summary>
    [JsonPropertyName("schemas")]
    public IReadOnlyList<string>? Schemas { get; set; }

    /// <summary><c>externalId</c>.</summary>
    [JsonPropertyName("externalId")]
    public string? ExternalId { get; set; }

    /// <summary><c>nickName</c>.</summary>
    [JsonPropertyName("nickName")]
    public string? NickName { get; set; }

    /// <summary><c>title</c>.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary><c>preferredLanguage</c>.</summary>
    [JsonPropertyName("preferredLanguage")]
    public string? PreferredLanguage { get; set; }

    /// <summary><c>department</c>.</summary>
    [JsonPropertyName("department")]
    public string? Department { get; set; }

    /// <summary><c>organization</c>.</summary>
    [JsonPropertyName("organization")]
    public string? Organization { get; set; }

    /// <summary><c>timezone</c>.</summary>
    [JsonPropertyName("timezone")]
    public string? Timezone { get; set; }

    /// <summary><c>phoneNumbers</c>.</summary>
    [JsonPropertyName("phoneNumbers")]
    public IReadOnlyList<JsonElement>? PhoneNumbers { get; set; }

    /// <summary><c>urn:ietf:params:scim:schemas:extension:enterprise:2.0:User</c>.</summary>
    [JsonPropertyName("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    public JsonElement? EnterpriseUser { get; set; }
}

/// <summary>emails of ReplaceScimUserBody.</summary>
public sealed record ReplaceScimUserBodyEmails
{
    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary><c>primary</c>.</summary>
    [JsonPropertyName("primary")]
    public string? Primary { get; set; }
}

/// <summary>What "Update user information by user ID" sends. Fields that are null are not sent.</summary>
/// <param name="UserName"><c>userName</c>, required.</param>
public sealed record ReplaceScimUserBody([property: JsonPropertyName("userName")] string UserName)
{
    /// <summary><c>emails</c>.</summary>
    [JsonPropertyName("emails")]
    public IReadOnlyList<ReplaceScimUserBodyEmails>? Emails { get; set; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public JsonElement? Name { get; set; }

    /// <summary><c>displayName</c>.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }

    /// <summary><c>active</c>.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary><c>schemas</c>.</summary>
    [JsonPropertyName("schemas")]
    public IReadOnlyList<string>? Schemas { get; set; }

    /// <summary><c>externalId</c>.</summary>
    [JsonPropertyName("externalId")]
    public string? ExternalId { get; set; }

    /// <summary><c>nickName</c>.</summary>
    [JsonPropertyName("nickName")]
    public string? NickName { get; set; }

    /// <summary><c>title</c>.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary><c>preferredLanguage</c>.</summary>
    [JsonPropertyName("preferredLanguage")]
    public string? PreferredLanguage { get; set; }

    /// <summary><c>department</c>.</summary>
    [JsonPropertyName("department")]
    public string? Department { get; set; }

    /// <summary><c>organization</c>.</summary>
    [JsonPropertyName("organization")]
    public string? Organization { get; set; }

    /// <summary><c>timezone</c>.</summary>
    [JsonPropertyName("timezone")]
    public string? Timezone { get; set; }

    /// <summary><c>phoneNumbers</c>.</summary>
    [JsonPropertyName("phoneNumbers")]
    public IReadOnlyList<JsonElement>? PhoneNumbers { get; set; }

    /// <summary><c>urn:ietf:params:scim:schemas:extension:enterprise:2.0:User</c>.</summary>
    [JsonPropertyName("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    public JsonElement? EnterpriseUser { get; set; }
}

/// <summary>Operations of PatchScimUserBody.</summary>
public sealed record PatchScimUserBodyOperations
{
    /// <summary><c>op</c>.</summary>
    [JsonPropertyName("op")]
    public string? Op { get; set; }

    /// <summary><c>path</c>.</summary>
    [JsonPropertyName("path")]
    public string? Path { get; set; }

    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public JsonElement? Value { get; set; }
}

/// <summary>What "Update user by ID (patch)" sends. Fields that are null are not sent.</summary>
public sealed record PatchScimUserBody
{
    /// <summary><c>schemas</c>.</summary>
    [JsonPropertyName("schemas")]
    public IReadOnlyList<string>? Schemas { get; set; }

    /// <summary><c>Operations</c>.</summary>
    [JsonPropertyName("Operations")]
    public IReadOnlyList<PatchScimUserBodyOperations>? Operations { get; set; }
}

/// <summary>members of ScimGroup.</summary>
public sealed record ScimGroupMembers
{
    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; init; }

    /// <summary><c>display</c>.</summary>
    [JsonPropertyName("display")]
    public string? Display { get; init; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>$ref</c>.</summary>
    [JsonPropertyName("$ref")]
    public string? Ref { get; init; }
}

/// <summary>The answer to "Create a group".</summary>
public sealed record ScimGroup
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>displayName</c>.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }

    /// <summary><c>members</c>.</summary>
    [JsonPropertyName("members")]
    public IReadOnlyList<ScimGroupMembers>? Members { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public JsonElement? Meta { get; init; }
}

/// <summary>members of CreateScimGroupBody.</summary>
public sealed record CreateScimGroupBodyMembers
{
    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary><c>display</c>.</summary>
    [JsonPropertyName("display")]
    public string? Display { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}

/// <summary>What "Create a group" sends. Fields that are null are not sent.</summary>
/// <param name="DisplayName"><c>displayName</c>, required.</param>
public sealed record CreateScimGroupBody([property: JsonPropertyName("displayName")] string DisplayName)
{
    /// <summary><c>members</c>.</summary>
    [JsonPropertyName("members")]
    public IReadOnlyList<CreateScimGroupBodyMembers>? Members { get; set; }

    /// <summary><c>schemas</c>.</summary>
    [JsonPropertyName("schemas")]
    public IReadOnlyList<string>? Schemas { get; set; }
}

/// <summary>members of ReplaceScimGroupBody.</summary>
public sealed record ReplaceScimGroupBodyMembers
{
    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary><c>display</c>.</summary>
    [JsonPropertyName("display")]
    public string? Display { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}

/// <summary>What "Update a group by ID" sends. Fields that are null are not sent.</summary>
/// <param name="DisplayName"><c>displayName</c>, required.</param>
public sealed record ReplaceScimGroupBody([property: JsonPropertyName("displayName")] string DisplayName)
{
    /// <summary><c>members</c>.</summary>
    [JsonPropertyName("members")]
    public IReadOnlyList<ReplaceScimGroupBodyMembers>? Members { get; set; }

    /// <summary><c>schemas</c>.</summary>
    [JsonPropertyName("schemas")]
    public IReadOnlyList<string>? Schemas { get; set; }
}

/// <summary>Operations of PatchScimGroupBody.</summary>
public sealed record PatchScimGroupBodyOperations
{
    /// <summary><c>op</c>.</summary>
    [JsonPropertyName("op")]
    public string? Op { get; set; }

    /// <summary><c>path</c>.</summary>
    [JsonPropertyName("path")]
    public string? Path { get; set; }

    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public JsonElement? Value { get; set; }
}

/// <summary>What "Update a group by ID (patch)" sends. Fields that are null are not sent.</summary>
public sealed record PatchScimGroupBody
{
    /// <summary><c>schemas</c>.</summary>
    [JsonPropertyName("schemas")]
    public IReadOnlyList<string>? Schemas { get; set; }

    /// <summary><c>Operations</c>.</summary>
    [JsonPropertyName("Operations")]
    public IReadOnlyList<PatchScimGroupBodyOperations>? Operations { get; set; }
}

/// <summary>ScimAttribute of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record ScimAttribute
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>multiValued</c>.</summary>
    [JsonPropertyName("multiValued")]
    public bool? MultiValued { get; init; }

    /// <summary><c>description</c>.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary><c>required</c>.</summary>
    [JsonPropertyName("required")]
    public bool? Required { get; init; }

    /// <summary><c>canonicalValues</c>.</summary>
    [JsonPropertyName("canonicalValues")]
    public IReadOnlyList<string>? CanonicalValues { get; init; }

    /// <summary><c>caseExact</c>.</summary>
    [JsonPropertyName("caseExact")]
    public bool? CaseExact { get; init; }

    /// <summary><c>mutability</c>.</summary>
    [JsonPropertyName("mutability")]
    public string? Mutability { get; init; }

    /// <summary><c>returned</c>.</summary>
    [JsonPropertyName("returned")]
    public string? Returned { get; init; }

    /// <summary><c>uniqueness</c>.</summary>
    [JsonPropertyName("uniqueness")]
    public string? Uniqueness { get; init; }

    /// <summary><c>referenceTypes</c>.</summary>
    [JsonPropertyName("referenceTypes")]
    public IReadOnlyList<string>? ReferenceTypes { get; init; }

    /// <summary><c>subAttributes</c>.</summary>
    [JsonPropertyName("subAttributes")]
    public IReadOnlyList<ScimAttribute>? SubAttributes { get; init; }
}

/// <summary>ScimMeta of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record ScimMeta
{
    /// <summary><c>resourceType</c>.</summary>
    [JsonPropertyName("resourceType")]
    public string? ResourceType { get; init; }

    /// <summary><c>location</c>.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; init; }

    /// <summary><c>created</c>.</summary>
    [JsonPropertyName("created")]
    public DateTimeOffset? Created { get; init; }

    /// <summary><c>lastModified</c>.</summary>
    [JsonPropertyName("lastModified")]
    public DateTimeOffset? LastModified { get; init; }
}

/// <summary>ScimSchema of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record ScimSchema
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>description</c>.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public IReadOnlyList<ScimAttribute>? Attributes { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public ScimMeta? Meta { get; init; }
}

/// <summary>The answer to "Get all schemas".</summary>
public sealed record ListScimSchemasAnswer
{
    /// <summary><c>totalResults</c>.</summary>
    [JsonPropertyName("totalResults")]
    public long? TotalResults { get; init; }

    /// <summary><c>itemsPerPage</c>.</summary>
    [JsonPropertyName("itemsPerPage")]
    public long? ItemsPerPage { get; init; }

    /// <summary><c>startIndex</c>.</summary>
    [JsonPropertyName("startIndex")]
    public long? StartIndex { get; init; }

    /// <summary><c>Resources</c>.</summary>
    [JsonPropertyName("Resources")]
    public IReadOnlyList<ScimSchema>? Resources { get; init; }
}

/// <summary>ScimFeature of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record ScimFeature
{
    /// <summary><c>supported</c>.</summary>
    [JsonPropertyName("supported")]
    public bool? Supported { get; init; }
}

/// <summary>bulk of ScimProviderConfig.</summary>
public sealed record ScimProviderConfigBulk
{
    /// <summary><c>supported</c>.</summary>
    [JsonPropertyName("supported")]
    public bool? Supported { get; init; }

    /// <summary><c>maxOperations</c>.</summary>
    [JsonPropertyName("maxOperations")]
    public long? MaxOperations { get; init; }

    /// <summary><c>maxPayloadSize</c>.</summary>
    [JsonPropertyName("maxPayloadSize")]
    public long? MaxPayloadSize { get; init; }
}

/// <summary>filter of ScimProviderConfig.</summary>
public sealed record ScimProviderConfigFilter
{
    /// <summary><c>supported</c>.</summary>
    [JsonPropertyName("supported")]
    public bool? Supported { get; init; }

    /// <summary><c>maxResults</c>.</summary>
    [JsonPropertyName("maxResults")]
    public long? MaxResults { get; init; }
}

/// <summary>authenticationSchemes of ScimProviderConfig.</summary>
public sealed record ScimProviderConfigAuthenticationSchemes
{
    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>description</c>.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary><c>specUri</c>.</summary>
    [JsonPropertyName("specUri")]
    public string? SpecUri { get; init; }

    /// <summary><c>documentationUri</c>.</summary>
    [JsonPropertyName("documentationUri")]
    public string? DocumentationUri { get; init; }

    /// <summary><c>primary</c>.</summary>
    [JsonPropertyName("primary")]
    public bool? Primary { get; init; }
}

/// <summary>The answer to "Get feature metadata".</summary>
public sealed record ScimProviderConfig
{
    /// <summary><c>schemas</c>.</summary>
    [JsonPropertyName("schemas")]
    public IReadOnlyList<string>? Schemas { get; init; }

    /// <summary><c>documentationUri</c>.</summary>
    [JsonPropertyName("documentationUri")]
    public string? DocumentationUri { get; init; }

    /// <summary><c>patch</c>.</summary>
    [JsonPropertyName("patch")]
    public ScimFeature? Patch { get; init; }

    /// <summary><c>bulk</c>.</summary>
    [JsonPropertyName("bulk")]
    public ScimProviderConfigBulk? Bulk { get; init; }

    /// <summary><c>filter</c>.</summary>
    [JsonPropertyName("filter")]
    public ScimProviderConfigFilter? Filter { get; init; }

    /// <summary><c>changePassword</c>.</summary>
    [JsonPropertyName("changePassword")]
    public ScimFeature? ChangePassword { get; init; }

    /// <summary><c>sort</c>.</summary>
    [JsonPropertyName("sort")]
    public ScimFeature? Sort { get; init; }

    /// <summary><c>etag</c>.</summary>
    [JsonPropertyName("etag")]
    public ScimFeature? Etag { get; init; }

    /// <summary><c>authenticationSchemes</c>.</summary>
    [JsonPropertyName("authenticationSchemes")]
    public IReadOnlyList<ScimProviderConfigAuthenticationSchemes>? AuthenticationSchemes { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public ScimMeta? Meta { get; init; }
}

/// <summary>schemaExtensions of ScimResourceType.</summary>
public sealed record ScimResourceTypeSchemaExtensions
{
    /// <summary><c>schema</c>.</summary>
    [JsonPropertyName("schema")]
    public string? Schema { get; init; }

    /// <summary><c>required</c>.</summary>
    [JsonPropertyName("required")]
    public bool? Required { get; init; }
}

/// <summary>ScimResourceType of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record ScimResourceType
{
    /// <summary><c>schemas</c>.</summary>
    [JsonPropertyName("schemas")]
    public IReadOnlyList<string>? Schemas { get; init; }

    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>description</c>.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary><c>endpoint</c>.</summary>
    [JsonPropertyName("endpoint")]
    public string? Endpoint { get; init; }

    /// <summary><c>schema</c>.</summary>
    [JsonPropertyName("schema")]
    public string? Schema { get; init; }

    /// <summary><c>schemaExtensions</c>.</summary>
    [JsonPropertyName("schemaExtensions")]
    public IReadOnlyList<ScimResourceTypeSchemaExtensions>? SchemaExtensions { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public ScimMeta? Meta { get; init; }
}

/// <summary>The answer to "Get resource types".</summary>
public sealed record ListScimResourceTypesAnswer
{
    /// <summary><c>totalResults</c>.</summary>
    [JsonPropertyName("totalResults")]
    public long? TotalResults { get; init; }

    /// <summary><c>itemsPerPage</c>.</summary>
    [JsonPropertyName("itemsPerPage")]
    public long? ItemsPerPage { get; init; }

    /// <summary><c>startIndex</c>.</summary>
    [JsonPropertyName("startIndex")]
    public long? StartIndex { get; init; }

    /// <summary><c>Resources</c>.</summary>
    [JsonPropertyName("Resources")]
    public IReadOnlyList<ScimResourceType>? Resources { get; init; }
}
