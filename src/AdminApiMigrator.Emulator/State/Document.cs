using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Emulator;

/// <summary>Everything the service knows. The file of a seed has this very form.</summary>
internal sealed class Document
{
    public List<Organization> Organizations { get; set; } = [];

    public List<Token> Tokens { get; set; } = [];
}

/// <summary>An organization.</summary>
internal sealed class Organization
{
    public required string Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Whether users are managed centrally. Without it the removed v1 calls are refused, and there may be several directories.</summary>
    public bool IsCentralized { get; set; } = true;

    /// <summary>Whether it pays, without which nobody can be invited.</summary>
    public bool IsPaid { get; set; } = true;

    public List<UserDirectory> Directories { get; set; } = [];

    public List<Domain> Domains { get; set; } = [];

    public List<Workspace> Workspaces { get; set; } = [];

    public List<User> Users { get; set; } = [];

    public List<Group> Groups { get; set; } = [];

    public List<Policy> Policies { get; set; } = [];

    public List<AuditEvent> Events { get; set; } = [];

    public List<Invitation> Invitations { get; set; } = [];

    public List<ScimDirectory> ScimDirectories { get; set; } = [];

    /// <summary>The number of the next entry of the audit log.</summary>
    [JsonIgnore]
    public int NextEvent { get; set; }
}

/// <summary>A directory of an organization.</summary>
internal sealed class UserDirectory
{
    public required string Id { get; set; }

    public string Name { get; set; } = "";
}

/// <summary>A domain that an organization claimed, or tried to.</summary>
internal sealed class Domain
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public string ClaimType { get; set; } = "dns";

    public string ClaimStatus { get; set; } = "verified";
}

/// <summary>An instance of an app.</summary>
internal sealed class Workspace
{
    /// <summary>The ARI, such as ari:cloud:jira::site/....</summary>
    public required string Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>The app, such as jira-software.</summary>
    public string TypeKey { get; set; } = "";

    public string Status { get; set; } = "online";

    public string HostUrl { get; set; } = "";

    public string? DirectoryId { get; set; }

    /// <summary>The users who may have a role here at once; null when there is no limit.</summary>
    public int? Licences { get; set; }
}

/// <summary>An account and what it is in the organization.</summary>
internal sealed class User
{
    public required string AccountId { get; set; }

    public string Name { get; set; } = "";

    public string Nickname { get; set; } = "";

    public required string Email { get; set; }

    public bool EmailVerified { get; set; } = true;

    /// <summary>atlassian, customer or app.</summary>
    public string AccountType { get; set; } = "atlassian";

    /// <summary>active, inactive or closed.</summary>
    public string AccountStatus { get; set; } = "active";

    /// <summary>Whether the organization owns the account because it verified the domain.</summary>
    public bool IsManaged { get; set; }

    /// <summary>invited or synced; null when neither.</summary>
    public string? ManagementSource { get; set; }

    public bool MfaEnabled { get; set; }

    /// <summary>When the account was deleted; it can be taken back for 14 days.</summary>
    public DateTimeOffset? DeletedAt { get; set; }

    public DateTimeOffset? AddedToOrg { get; set; }

    public string? JobTitle { get; set; }

    public string? Department { get; set; }

    public string? Organization { get; set; }

    public string? Location { get; set; }

    public string? TimeZone { get; set; }

    public string? Locale { get; set; }

    public List<Membership> Memberships { get; set; } = [];

    public List<Role> Roles { get; set; } = [];

    public List<Activity> Activity { get; set; } = [];

    public List<UserToken> ApiTokens { get; set; } = [];
}

/// <summary>That a user is in a directory.</summary>
internal sealed class Membership
{
    public required string DirectoryId { get; set; }

    public bool IsSuspended { get; set; }
}

/// <summary>A role on a resource.</summary>
/// <param name="Resource">The ARI of the workspace; null for a role in the organization.</param>
/// <param name="Name">The role, such as atlassian/user.</param>
internal sealed record Role(string? Resource, string Name);

/// <summary>When a user last used an app.</summary>
internal sealed class Activity
{
    /// <summary>The ARI of the workspace.</summary>
    public required string Resource { get; set; }

    public required DateTimeOffset LastActive { get; set; }
}

/// <summary>An API token of a user, as the organization sees it.</summary>
internal sealed class UserToken
{
    public required string Id { get; set; }

    public string Label { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? LastAccess { get; set; }

    public DateTimeOffset? Expiry { get; set; }

    public bool IsBlocked { get; set; }
}

/// <summary>A group of a directory.</summary>
internal sealed class Group
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public string? Description { get; set; }

    public required string DirectoryId { get; set; }

    /// <summary>ordinary, default, admin, synced or team.</summary>
    public string Kind { get; set; } = "ordinary";

    /// <summary>Account ids.</summary>
    public List<string> Members { get; set; } = [];

    public List<Role> Roles { get; set; } = [];
}

/// <summary>A policy.</summary>
internal sealed class Policy
{
    public required string Id { get; set; }

    public string Type { get; set; } = "ip-allowlist";

    public string Name { get; set; } = "";

    public string Status { get; set; } = "enabled";

    public JsonObject? Rule { get; set; }

    public List<PolicyResource> Resources { get; set; } = [];
}

/// <summary>What a policy is for.</summary>
internal sealed class PolicyResource
{
    public required string Id { get; set; }

    public JsonObject? Meta { get; set; }

    public JsonObject? Links { get; set; }
}

/// <summary>An entry of the audit log.</summary>
internal sealed class AuditEvent
{
    /// <summary>More are not kept, so that a long run does not grow without end.</summary>
    public const int MostKept = 5000;

    public required string Id { get; set; }

    public DateTimeOffset Time { get; set; }

    public required string Action { get; set; }

    public string? ActorId { get; set; }

    public string? ActorName { get; set; }

    public string? ActorEmail { get; set; }

    public string? Ip { get; set; }

    public string? City { get; set; }

    public string? CountryName { get; set; }

    public string? Product { get; set; }

    public string? Subject { get; set; }
}

/// <summary>An invitation that was sent.</summary>
internal sealed class Invitation
{
    public required string Email { get; set; }

    public required string AccountId { get; set; }

    public bool WasMailed { get; set; }

    public string? Text { get; set; }
}

/// <summary>A directory of an identity provider. Its id is of another kind than that of an organization's directory.</summary>
internal sealed class ScimDirectory
{
    public required string Id { get; set; }

    /// <summary>The directory of the organization that it feeds; its first one when null.</summary>
    public string? DirectoryId { get; set; }

    public List<ScimUser> Users { get; set; } = [];

    public List<ScimGroup> Groups { get; set; } = [];
}

/// <summary>A user record of an identity provider.</summary>
internal sealed class ScimUser
{
    public required string Id { get; set; }

    /// <summary>The Atlassian account it is linked to; null after it was unlinked.</summary>
    public string? AccountId { get; set; }

    /// <summary>What was sent, attribute by attribute; userName among them.</summary>
    public JsonObject Attributes { get; set; } = [];

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ModifiedAt { get; set; }
}

/// <summary>A group record of an identity provider.</summary>
internal sealed class ScimGroup
{
    public required string Id { get; set; }

    public required string DisplayName { get; set; }

    /// <summary>Ids of user records.</summary>
    public List<string> Members { get; set; } = [];

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ModifiedAt { get; set; }
}

/// <summary>A credential.</summary>
internal sealed class Token
{
    public required string Value { get; set; }

    public required CredentialKind Kind { get; set; }

    /// <summary>What an administrator calls it.</summary>
    public string Label { get; set; } = "";

    /// <summary>The organization that it manages or belongs to.</summary>
    public string? OrganizationId { get; set; }

    /// <summary>The directory of a SCIM key.</summary>
    public string? ScimDirectoryId { get; set; }

    /// <summary>The address that goes before an account token in Basic authentication.</summary>
    public string? Email { get; set; }

    /// <summary>The scopes it was made with; null for a key without scopes, which may do everything.</summary>
    public List<string>? Scopes { get; set; }

    /// <summary>When it ends; never when null.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public bool IsRevoked { get; set; }
}
