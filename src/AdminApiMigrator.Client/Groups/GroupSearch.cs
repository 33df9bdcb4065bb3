using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>Which groups to find. Filters left null filter nothing; those that are set must all hold. Teams are never found.</summary>
public sealed record GroupSearch
{
    /// <summary>Groups with one of these ids. Not together with <see cref="GroupNames"/>.</summary>
    public IList<string>? GroupIds { get; set; }

    /// <summary>
    /// Groups with one of these names, whole, in any case. Not together with <see cref="GroupIds"/> or <see cref="SearchTerm"/>.
    /// </summary>
    public IList<string>? GroupNames { get; set; }

    /// <summary>A part of the name. Not together with <see cref="GroupNames"/>.</summary>
    public string? SearchTerm { get; set; }

    /// <summary>Groups with one of these users in them.</summary>
    public IList<string>? AccountIds { get; set; }

    /// <summary>Groups of one of these directories.</summary>
    public IList<string>? DirectoryIds { get; set; }

    /// <summary>Groups that give one of these roles, such as <c>atlassian/user</c>.</summary>
    public IList<string>? RoleIds { get; set; }

    /// <summary>Groups that give roles in one of these apps.</summary>
    public IList<string>? ResourceOwners { get; set; }

    /// <summary>Groups that give roles on one of these resources (ARIs).</summary>
    public IList<string>? ResourceIds { get; set; }

    /// <summary>What else to fill in: <c>counts.users</c>, <c>counts.resources</c>.</summary>
    public IList<string>? Expand { get; set; }

    /// <summary>How many groups a request brings; 100 when not set. All are read either way.</summary>
    [JsonPropertyName("limit")]
    public int PageSize { get; set; } = Pages.LargestPage;
}
