using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>A directory of an organization: the place that v2 keeps users and groups in.</summary>
public sealed record OrganizationDirectory
{
    /// <summary>The id, to be passed as <c>directoryId</c>. It is not the id of a SCIM directory.</summary>
    [JsonPropertyName("directoryId")]
    public string Id { get; init; } = "";

    /// <summary>The name people gave it.</summary>
    public string? Name { get; init; }
}
