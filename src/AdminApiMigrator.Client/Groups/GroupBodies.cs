namespace AdminApiMigrator.Client;

/// <summary>The body that creates a group.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">The description.</param>
internal sealed record NewGroup(string Name, string? Description);

/// <summary>The body that adds a member; v1 wrote account_id.</summary>
/// <param name="AccountId">The user.</param>
internal sealed record NewMember(string AccountId);

/// <summary>The body that gives or takes one role on one resource.</summary>
/// <param name="ResourceId">The resource.</param>
/// <param name="RoleId">The role.</param>
internal sealed record RoleOnResource(string ResourceId, string RoleId);
