namespace AdminApiMigrator.Client;

/// <summary>The kinds of Atlassian tokens. Each opens its own API and no other; what they look like says little.</summary>
public enum ApiTokenKind
{
    /// <summary>The API key of an organization: Bearer, for the Admin API. Expires after a year at most.</summary>
    OrganizationKey,

    /// <summary>The key of one SCIM directory: Bearer, for <c>/scim/directory/{id}</c> only. Expires after a year.</summary>
    ScimKey,

    /// <summary>A personal access token of a self-hosted product: Bearer. May have no expiry.</summary>
    DataCenterToken,

    /// <summary>
    /// The API token of a user account: Basic, behind the user's address, for the sites of Jira and Confluence. The Admin API answers it
    /// with 401. Expires after a year at most.
    /// </summary>
    AccountToken,
}
