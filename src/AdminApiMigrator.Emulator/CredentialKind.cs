namespace AdminApiMigrator.Emulator;

/// <summary>The kinds of credentials, which the service does not take for one another.</summary>
public enum CredentialKind
{
    /// <summary>A key of an organization, sent as Bearer to the Admin API.</summary>
    OrganizationKey,

    /// <summary>A token of an Atlassian account, sent as Basic with the address before it to a site; the Admin API answers 401.</summary>
    AccountToken,

    /// <summary>A key of an identity provider directory, sent as Bearer to /scim/directory and taken nowhere else.</summary>
    ScimKey,

    /// <summary>An OAuth 2.0 access token; the Admin API answers 401.</summary>
    OAuthToken,

    /// <summary>A personal access token of a self-hosted product, sent as Bearer.</summary>
    PersonalAccessToken,
}
