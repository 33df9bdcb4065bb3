using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>
/// What came of an invitation. Success of the call does not mean that every role was given: <see cref="InvitedUser.Results"/> tells.
/// </summary>
public sealed record InvitationResult
{
    /// <summary>The invited users.</summary>
    public IReadOnlyList<InvitedUser> Users { get; init; } = [];

    /// <summary>Whether the service said (206) that only a part was done.</summary>
    public bool IsPartial { get; init; }
}

/// <summary>An invited user.</summary>
public sealed record InvitedUser
{
    /// <summary>The account id.</summary>
    public string? Id { get; init; }

    /// <summary>The address.</summary>
    public string? Email { get; init; }

    /// <summary>What came of the roles and groups.</summary>
    public IReadOnlyList<InvitationOutcome>? Results { get; init; }
}

/// <summary>
/// What came of the roles and groups of one user. The service does not publish the entries' fields, so they are given as they came.
/// </summary>
public sealed record InvitationOutcome
{
    /// <summary>One entry a role.</summary>
    public IReadOnlyList<JsonElement>? RoleAssignmentResult { get; init; }

    /// <summary>One entry a group.</summary>
    public IReadOnlyList<JsonElement>? GroupAssignmentResult { get; init; }
}

/// <summary>The body that answers an invitation.</summary>
/// <param name="Data">The invited users.</param>
internal sealed record InvitationAnswer(IReadOnlyList<InvitedUser>? Data);
