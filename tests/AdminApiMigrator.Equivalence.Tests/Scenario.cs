namespace AdminApiMigrator.Equivalence;

/// <summary>
/// What a program of the cases is told, as a customer's configuration would: where the service is, how to get in, and the ids of people and
/// groups of the seed. A program knows no directory id, because v1 had none.
/// </summary>
public sealed class Scenario
{
    /// <summary>The organization.</summary>
    public required string OrgId { get; init; }

    /// <summary>A key of the organization without scopes, which may do everything.</summary>
    public required string ApiKey { get; init; }

    /// <summary>A key of the organization with scopes for reading, which no removed endpoint took.</summary>
    public required string ScopedKey { get; init; }

    /// <summary>The service's address on this machine, for programs that make an HttpClient of their own. No slash at the end.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>A user of the directory, member of Engineering.</summary>
    public required string Ann { get; init; }

    /// <summary>A user of the directory, member of Engineering.</summary>
    public required string Bob { get; init; }

    /// <summary>A user of the directory with an address of another company, in no group.</summary>
    public required string Cleo { get; init; }

    /// <summary>A suspended user of the directory, member of Support.</summary>
    public required string Dan { get; init; }

    /// <summary>A managed account that is in no directory.</summary>
    public required string Eva { get; init; }

    /// <summary>A user of the directory whose account is deactivated.</summary>
    public required string Gus { get; init; }

    /// <summary>An id that no account has.</summary>
    public string Nobody => "712020:00000000-0000-4000-8000-00000000dead";

    /// <summary>A group with two members and a role in Jira.</summary>
    public required string Engineering { get; init; }

    /// <summary>A group with one member.</summary>
    public required string Support { get; init; }

    /// <summary>A group without members and roles.</summary>
    public required string OldProject { get; init; }

    /// <summary>A group that a product made for its users, which cannot be deleted.</summary>
    public required string JiraUsers { get; init; }

    /// <summary>A group that an identity provider keeps, which cannot be changed.</summary>
    public required string FromOkta { get; init; }

    /// <summary>An id that no group has.</summary>
    public string NoGroup => "7f000000-0000-4000-8000-00000000dead";

    /// <summary>The Jira site, as an ARI.</summary>
    public required string JiraSite { get; init; }

    /// <summary>The Confluence site, as an ARI.</summary>
    public required string ConfluenceSite { get; init; }
}
