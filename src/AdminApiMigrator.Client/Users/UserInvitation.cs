namespace AdminApiMigrator.Client;

/// <summary>Whom to invite, and to what.</summary>
public sealed record UserInvitation
{
    /// <summary>An invitation without addresses yet.</summary>
    public UserInvitation()
    {
    }

    /// <summary>An invitation for these addresses.</summary>
    /// <param name="emails">The addresses.</param>
    public UserInvitation(params string[] emails) => Emails = [.. emails ?? throw new ArgumentNullException(nameof(emails))];

    /// <summary>The addresses; at least one.</summary>
    public IList<string> Emails { get; set; } = [];

    /// <summary>The roles to give. The directories follow from the apps in them.</summary>
    public IList<PermissionRule>? PermissionRules { get; set; }

    /// <summary>The groups to add the users to, by id.</summary>
    public IList<string>? AdditionalGroups { get; set; }

    /// <summary>Whether the service sends a mail; null leaves it to the service.</summary>
    public bool? SendNotification { get; set; }

    /// <summary>The text of that mail.</summary>
    public string? NotificationText { get; set; }
}

/// <summary>A role on a resource.</summary>
/// <param name="Resource">The resource, an ARI.</param>
/// <param name="Role">The role, such as <c>atlassian/user</c>.</param>
public sealed record PermissionRule(string Resource, string Role);
