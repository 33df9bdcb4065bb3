// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on jira sessions. They are not at the host of the Admin API: open the client with the address of the site or product that is meant.</summary>
public partial class JiraSessionsClient
{
    private const string CreateRoute = "POST /rest/auth/1/session";
    private const string DeleteRoute = "DELETE /rest/auth/1/session";

    private readonly Connection _connection;

    internal JiraSessionsClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected JiraSessionsClient()
        : this(null!)
    {
    }

    /// <summary>Login. No specification of 2026 has it; sign-in with a password does not work for Atlassian accounts.</summary>
    /// <param name="username"><c>username</c>.</param>
    /// <param name="password"><c>password</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/auth/1/session</c>. Status in the catalogue of 2026-11-28: current. Source: User management REST API changes in JIRA Cloud; Jira Software Data Center 10, OpenAPI document.</remarks>
    [Route(CreateRoute)]
    public virtual Task<CreateJiraSessionAnswer> CreateAsync(
        string? username = null, string? password = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraSessions)),
            CreateRoute,
            [],
            Operation.Json(new CreateJiraSessionBody(username, password), OperationsJson.Default.CreateJiraSessionBody),
            "",
            OperationsJson.Default.CreateJiraSessionAnswer,
            cancellationToken);

    /// <summary>Logout. No specification of 2026 has it.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /rest/auth/1/session</c>. Status in the catalogue of 2026-11-28: current. Source: User management REST API changes in JIRA Cloud.</remarks>
    [Route(DeleteRoute)]
    public virtual Task DeleteAsync(
        CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraSessions)),
            DeleteRoute,
            [],
            null,
            "",
            cancellationToken);
}
