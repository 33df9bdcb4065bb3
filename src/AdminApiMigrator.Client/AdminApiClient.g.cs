// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

namespace AdminApiMigrator.Client;

public partial class AdminApiClient
{
    /// <summary>Operations on managed accounts.</summary>
    public virtual AccountsClient Accounts { get; private set; } = null!;

    /// <summary>Operations on auth policies.</summary>
    public virtual AuthPoliciesClient AuthPolicies { get; private set; } = null!;

    /// <summary>Operations on classification levels.</summary>
    public virtual ClassificationLevelsClient ClassificationLevels { get; private set; } = null!;

    /// <summary>Operations on control policies, policies v2.</summary>
    public virtual ControlPoliciesClient ControlPolicies { get; private set; } = null!;

    /// <summary>Operations on data center tokens. They are not at the host of the Admin API: open the client with the address of the site or product that is meant.</summary>
    public virtual DataCenterTokensClient DataCenterTokens { get; private set; } = null!;

    /// <summary>Operations on domains.</summary>
    public virtual DomainsClient Domains { get; private set; } = null!;

    /// <summary>Operations on events.</summary>
    public virtual EventsClient Events { get; private set; } = null!;

    /// <summary>Operations on jira groups. They are not at the host of the Admin API: open the client with the address of the site or product that is meant.</summary>
    public virtual JiraGroupsClient JiraGroups { get; private set; } = null!;

    /// <summary>Operations on jira search. They are not at the host of the Admin API: open the client with the address of the site or product that is meant.</summary>
    public virtual JiraSearchClient JiraSearch { get; private set; } = null!;

    /// <summary>Operations on jira sessions. They are not at the host of the Admin API: open the client with the address of the site or product that is meant.</summary>
    public virtual JiraSessionsClient JiraSessions { get; private set; } = null!;

    /// <summary>Operations on jira users. They are not at the host of the Admin API: open the client with the address of the site or product that is meant.</summary>
    public virtual JiraUsersClient JiraUsers { get; private set; } = null!;

    /// <summary>Operations on organizations.</summary>
    public virtual OrganizationsClient Organizations { get; private set; } = null!;

    /// <summary>Operations on policies.</summary>
    public virtual PoliciesClient Policies { get; private set; } = null!;

    /// <summary>Operations on provisioning, scim users, scim groups, scim schemas.</summary>
    public virtual ProvisioningClient Provisioning { get; private set; } = null!;

    /// <summary>Operations on api tokens, api keys, oauth clients, service accounts.</summary>
    public virtual TokensClient Tokens { get; private set; } = null!;

    /// <summary>Operations on workspaces.</summary>
    public virtual WorkspacesClient Workspaces { get; private set; } = null!;

    private void Open(Connection connection)
    {
        Accounts = new AccountsClient(connection);
        AuthPolicies = new AuthPoliciesClient(connection);
        ClassificationLevels = new ClassificationLevelsClient(connection);
        ControlPolicies = new ControlPoliciesClient(connection);
        DataCenterTokens = new DataCenterTokensClient(connection);
        Domains = new DomainsClient(connection);
        Events = new EventsClient(connection);
        JiraGroups = new JiraGroupsClient(connection);
        JiraSearch = new JiraSearchClient(connection);
        JiraSessions = new JiraSessionsClient(connection);
        JiraUsers = new JiraUsersClient(connection);
        Organizations = new OrganizationsClient(connection);
        Policies = new PoliciesClient(connection);
        Provisioning = new ProvisioningClient(connection);
        Tokens = new TokensClient(connection);
        Workspaces = new WorkspacesClient(connection);
    }
}
