namespace AdminApiMigrator.Equivalence;

/// <summary>
/// What a program of the cases is told, as a customer's configuration would: where the service is, how to get in, and the ids of people and
/// groups that the seed has. A program knows no directory id, because v1 had none.
/// </summary>
public sealed class Scenario
{
    /// <summary>The organization.</summary>
    public required string OrgId { get; init; }

    /// <summary>A key of the organization without scopes, which may do everything.</summary>
    public required string ApiKey { get; init; }

    /// <summary>A key of the organization with scopes for reading, which no removed endpoint accepted.</summary>
    public required string ScopedKey { get; init; }

    /// <summary>The service's address on this machine, for programs that make an HttpClient of their own. No slash at the end.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>A user of the directory, member of Engineering.</summary>
    public string Ann => "5b10ac8d82e05b22cc7d4ef5";

    /// <summary>A user of the directory, member of Engineering and Support.</summary>
    public string Bob => "712020:3f1c7a52-0000-4000-8000-00000000b0b0";

    /// <summary>A suspended user of the directory, in no group.</summary>
    public string Cleo => "712020:3f1c7a52-0000-4000-8000-0000000c1e00";

    /// <summary>A user whose account is deactivated, in no group.</summary>
    public string Dan => "712020:3f1c7a52-0000-4000-8000-0000000da000";

    /// <summary>A managed account that is in no directory.</summary>
    public string Eve => "712020:3f1c7a52-0000-4000-8000-0000000e0e00";

    /// <summary>An id that no account has.</summary>
    public string Nobody => "712020:00000000-0000-4000-8000-00000000dead";

    /// <summary>A group with two members and a role.</summary>
    public string Engineering => "7f000000-0000-4000-8000-000000000001";

    /// <summary>A group with one member.</summary>
    public string Support => "7f000000-0000-4000-8000-000000000002";

    /// <summary>A group without members.</summary>
    public string Archive => "7f000000-0000-4000-8000-000000000003";

    /// <summary>An id that no group has.</summary>
    public string NoGroup => "7f000000-0000-4000-8000-00000000dead";

    /// <summary>The Jira site, as an ARI.</summary>
    public string JiraSite => "ari:cloud:jira::site/7f000000-0000-4000-8000-00000000a0a0";

    /// <summary>The Confluence site, as an ARI.</summary>
    public string ConfluenceSite => "ari:cloud:confluence::site/7f000000-0000-4000-8000-00000000c0c0";
}
