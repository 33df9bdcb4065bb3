// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on jira users. They are not at the host of the Admin API: open the client with the address of the site or product that is meant.</summary>
public partial class JiraUsersClient
{
    private const string AddToApplicationRoute = "POST /rest/api/2/user/application";
    private const string RemoveFromApplicationRoute = "DELETE /rest/api/2/user/application";
    private const string ChangePasswordRoute = "PUT /rest/api/2/user/password";
    private const string UpdateMyselfRoute = "PUT /rest/api/2/myself";
    private const string ChangeMyPasswordRoute = "PUT /rest/api/2/myself/password";
    private const string GetPasswordPolicyRoute = "GET /rest/api/2/password/policy";
    private const string CreateRoute = "POST /rest/api/2/user";
    private const string RemoveRoute = "DELETE /rest/api/2/user";
    private const string UpdateRoute = "PUT /rest/api/2/user";

    private readonly Connection _connection;

    internal JiraUsersClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected JiraUsersClient()
        : this(null!)
    {
    }

    /// <summary>Add user to application. Access to an application comes from group membership or from a role granted in the organization.</summary>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/api/2/user/application</c>. Status in the catalogue of 2026-11-28: removed. Last day: before 2018-10-11. Source: Jira Software Data Center 10, OpenAPI document; User management REST API changes in JIRA Cloud.</remarks>
#if NET
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). Call Groups.AddMemberAsync or Users.GrantAccessAsync instead. Access to an application comes from group membership or from a role granted in the organization.", DiagnosticId = "AAM1002", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). Call Groups.AddMemberAsync or Users.GrantAccessAsync instead. Access to an application comes from group membership or from a role granted in the organization.")]
#endif
    [Route(AddToApplicationRoute)]
    public virtual Task<JsonElement> AddToApplicationAsync(
        JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraUsers)),
            AddToApplicationRoute,
            [],
            Operation.Json(body),
            "",
            cancellationToken);

    /// <summary>Remove user from application. Access to an application comes from group membership or from a role granted in the organization.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /rest/api/2/user/application</c>. Status in the catalogue of 2026-11-28: removed. Last day: before 2018-10-11. Source: Jira Software Data Center 10, OpenAPI document; User management REST API changes in JIRA Cloud.</remarks>
#if NET
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). Call Groups.RemoveMemberAsync or Users.RevokeAccessAsync instead. Access to an application comes from group membership or from a role granted in the organization.", DiagnosticId = "AAM1002", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). Call Groups.RemoveMemberAsync or Users.RevokeAccessAsync instead. Access to an application comes from group membership or from a role granted in the organization.")]
#endif
    [Route(RemoveFromApplicationRoute)]
    public virtual Task<JsonElement> RemoveFromApplicationAsync(
        CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraUsers)),
            RemoveFromApplicationRoute,
            [],
            null,
            "",
            cancellationToken);

    /// <summary>Change user password. A password belongs to the Atlassian account or its identity provider, and no API sets it.</summary>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /rest/api/2/user/password</c>. Status in the catalogue of 2026-11-28: removed. Last day: before 2018-10-11. Source: Jira Software Data Center 10, OpenAPI document; User management REST API changes in JIRA Cloud.</remarks>
#if NET
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). A password belongs to the Atlassian account or its identity provider, and no API sets it.", DiagnosticId = "AAM1003", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). A password belongs to the Atlassian account or its identity provider, and no API sets it.")]
#endif
    [Route(ChangePasswordRoute)]
    public virtual Task<JsonElement> ChangePasswordAsync(
        JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraUsers)),
            ChangePasswordRoute,
            [],
            Operation.Json(body),
            "",
            cancellationToken);

    /// <summary>Update myself. Only the profile of a managed account can be changed, and only by an organization admin.</summary>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /rest/api/2/myself</c>. Status in the catalogue of 2026-11-28: removed. Last day: before 2018-10-11. Source: Jira Software Data Center 10, OpenAPI document; User management REST API changes in JIRA Cloud.</remarks>
#if NET
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). Call Accounts.UpdateProfileAsync instead. Only the profile of a managed account can be changed, and only by an organization admin.", DiagnosticId = "AAM1002", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). Call Accounts.UpdateProfileAsync instead. Only the profile of a managed account can be changed, and only by an organization admin.")]
#endif
    [Route(UpdateMyselfRoute)]
    public virtual Task<JsonElement> UpdateMyselfAsync(
        JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraUsers)),
            UpdateMyselfRoute,
            [],
            Operation.Json(body),
            "",
            cancellationToken);

    /// <summary>Change my password. A password belongs to the Atlassian account or its identity provider, and no API sets it.</summary>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /rest/api/2/myself/password</c>. Status in the catalogue of 2026-11-28: removed. Last day: before 2018-10-11. Source: Jira Software Data Center 10, OpenAPI document; User management REST API changes in JIRA Cloud.</remarks>
#if NET
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). A password belongs to the Atlassian account or its identity provider, and no API sets it.", DiagnosticId = "AAM1003", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). A password belongs to the Atlassian account or its identity provider, and no API sets it.")]
#endif
    [Route(ChangeMyPasswordRoute)]
    public virtual Task<JsonElement> ChangeMyPasswordAsync(
        JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraUsers)),
            ChangeMyPasswordRoute,
            [],
            Operation.Json(body),
            "",
            cancellationToken);

    /// <summary>Get password policy. Authentication policies are kept in the organization, and no API answers in this form.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /rest/api/2/password/policy</c>. Status in the catalogue of 2026-11-28: removed. Last day: before 2018-10-11. Source: Jira Software Data Center 10, OpenAPI document; User management REST API changes in JIRA Cloud.</remarks>
#if NET
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). Authentication policies are kept in the organization, and no API answers in this form.", DiagnosticId = "AAM1003", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has removed this operation (last day: before 2018-10-11). Authentication policies are kept in the organization, and no API answers in this form.")]
#endif
    [Route(GetPasswordPolicyRoute)]
    public virtual Task<JsonElement> GetPasswordPolicyAsync(
        CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraUsers)),
            GetPasswordPolicyRoute,
            [],
            null,
            "",
            cancellationToken);

    /// <summary>Create user. A password in the body is ignored, and so is every detail when the account already exists.</summary>
    /// <param name="emailAddress"><c>emailAddress</c>, required.</param>
    /// <param name="products"><c>products</c>, required.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/api/2/user</c>. Status in the catalogue of 2026-11-28: changed. The service ignores password and displayName, so they cannot be passed. Source: Jira Cloud platform, OpenAPI document of April 2026; User management REST API changes in JIRA Cloud.</remarks>
    [Route(CreateRoute)]
    public virtual Task<JiraUser> CreateAsync(
        string emailAddress, IReadOnlyList<string> products, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraUsers)),
            CreateRoute,
            [],
            Operation.Json(new CreateJiraUserBody(Operation.RequireText(emailAddress, nameof(emailAddress)), Operation.Require(products, nameof(products))), OperationsJson.Default.CreateJiraUserBody),
            "",
            OperationsJson.Default.JiraUser,
            cancellationToken);

    /// <summary>Remove user. The account is taken off the site and lives on.</summary>
    /// <param name="accountId"><c>accountId</c>, required.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /rest/api/2/user</c>. Status in the catalogue of 2026-11-28: changed. Source: Jira Cloud platform, OpenAPI document of April 2026; User management REST API changes in JIRA Cloud.</remarks>
    [Route(RemoveRoute)]
    public virtual Task RemoveAsync(
        string accountId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraUsers)),
            RemoveRoute,
            [],
            null,
            new QueryText().Add("accountId", Operation.RequireText(accountId, nameof(accountId))).ToString(),
            cancellationToken);

    /// <summary>Update user. Only whether the user is active can change; a password is ignored.</summary>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /rest/api/2/user</c>. Status in the catalogue of 2026-11-28: changed. The service ignores password, so they cannot be passed. Source: User management REST API changes in JIRA Cloud.</remarks>
    [Route(UpdateRoute)]
    public virtual Task<JsonElement> UpdateAsync(
        JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraUsers)),
            UpdateRoute,
            [],
            Operation.Json(body),
            "",
            cancellationToken);
}
