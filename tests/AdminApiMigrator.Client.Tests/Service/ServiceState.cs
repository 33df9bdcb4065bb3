namespace AdminApiMigrator.Client.Tests.Service;

/// <summary>A user of the service.</summary>
internal sealed record ServiceUser(string AccountId, string Name, string Nickname, string Email)
{
    public string AccountStatus { get; set; } = "active";

    public string MembershipStatus { get; set; } = "active";
}

/// <summary>A group of the service.</summary>
internal sealed class ServiceGroup(string id, string name, string? description = null)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string? Description { get; } = description;

    public HashSet<string> Members { get; } = [];

    public List<(string Resource, string Role)> Roles { get; } = [];

    /// <summary>How many searches do not see the group yet.</summary>
    public int HiddenFor { get; set; }
}
