// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on jira groups. They are not at the host of the Admin API: open the client with the address of the site or product that is meant.</summary>
public partial class JiraGroupsClient
{
    private const string CreateRoute = "POST /rest/api/2/group";
    private const string AddUserRoute = "POST /rest/api/2/group/user";
    private const string DeleteRoute = "DELETE /rest/api/2/group";
    private const string RemoveUserRoute = "DELETE /rest/api/2/group/user";

    private readonly Connection _connection;

    internal JiraGroupsClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected JiraGroupsClient()
        : this(null!)
    {
    }

    /// <summary>Create group.</summary>
    /// <param name="name"><c>name</c>, required.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/api/2/group</c>. Status in the catalogue of 2026-11-28: current. Source: Jira Cloud platform, OpenAPI document of April 2026; User management REST API changes in JIRA Cloud.</remarks>
    [Route(CreateRoute)]
    public virtual Task<JiraGroup> CreateAsync(
        string name, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraGroups)),
            CreateRoute,
            [],
            Operation.Json(new CreateJiraGroupBody(Operation.RequireText(name, nameof(name))), OperationsJson.Default.CreateJiraGroupBody),
            "",
            OperationsJson.Default.JiraGroup,
            cancellationToken);

    /// <summary>Add user to group.</summary>
    /// <param name="accountId"><c>accountId</c>, required.</param>
    /// <param name="groupname"><c>groupname</c>.</param>
    /// <param name="groupId"><c>groupId</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/api/2/group/user</c>. Status in the catalogue of 2026-11-28: current. Source: Jira Cloud platform, OpenAPI document of April 2026; User management REST API changes in JIRA Cloud.</remarks>
    [Route(AddUserRoute)]
    public virtual Task<JiraGroup> AddUserAsync(
        string accountId, string? groupname = null, string? groupId = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraGroups)),
            AddUserRoute,
            [],
            Operation.Json(new AddJiraUserToGroupBody(Operation.RequireText(accountId, nameof(accountId))), OperationsJson.Default.AddJiraUserToGroupBody),
            new QueryText().Add("groupname", groupname).Add("groupId", groupId).ToString(),
            OperationsJson.Default.JiraGroup,
            cancellationToken);

    /// <summary>Delete group.</summary>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /rest/api/2/group</c>. Status in the catalogue of 2026-11-28: current. Source: Jira Cloud platform, OpenAPI document of April 2026; User management REST API changes in JIRA Cloud.</remarks>
    [Route(DeleteRoute)]
    public virtual Task DeleteAsync(
        DeleteJiraGroupOptions? options = null, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraGroups)),
            DeleteRoute,
            [],
            null,
            new QueryText().Add("groupname", options?.Groupname).Add("groupId", options?.GroupId).Add("swapGroup", options?.SwapGroup).Add("swapGroupId", options?.SwapGroupId).ToString(),
            cancellationToken);

    /// <summary>Remove user from group.</summary>
    /// <param name="accountId"><c>accountId</c>, required.</param>
    /// <param name="groupname"><c>groupname</c>.</param>
    /// <param name="groupId"><c>groupId</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /rest/api/2/group/user</c>. Status in the catalogue of 2026-11-28: current. Source: Jira Cloud platform, OpenAPI document of April 2026; User management REST API changes in JIRA Cloud.</remarks>
    [Route(RemoveUserRoute)]
    public virtual Task RemoveUserAsync(
        string accountId, string? groupname = null, string? groupId = null, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraGroups)),
            RemoveUserRoute,
            [],
            null,
            new QueryText().Add("groupname", groupname).Add("groupId", groupId).Add("accountId", Operation.RequireText(accountId, nameof(accountId))).ToString(),
            cancellationToken);
}
