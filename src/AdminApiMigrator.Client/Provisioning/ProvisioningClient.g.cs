// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on provisioning, scim users, scim groups, scim schemas.</summary>
public partial class ProvisioningClient
{
    private const string DeleteUserByAccountRoute = "DELETE /admin/user-provisioning/v1/org/{orgId}/user/{aaId}/onlyDeleteUserInDB";
    private const string GetLinksByAccountRoute = "GET /admin/user-provisioning/v1/org/{orgId}/user/{aaId}/get-scim-links";
    private const string GetLinksByEmailRoute = "POST /admin/user-provisioning/v1/org/{orgId}/get-scim-links-for-email";
    private const string UnlinkUserRoute = "PATCH /admin/user-provisioning/v1/org/{orgId}/scimDirectoryId/{scimDirectoryId}/scimUserId/{scimUserId}/unlink";
    private const string ListUsersRoute = "GET /scim/directory/{directoryId}/Users";
    private const string CreateUserRoute = "POST /scim/directory/{directoryId}/Users";
    private const string GetUserRoute = "GET /scim/directory/{directoryId}/Users/{userId}";
    private const string ReplaceUserRoute = "PUT /scim/directory/{directoryId}/Users/{userId}";
    private const string PatchUserRoute = "PATCH /scim/directory/{directoryId}/Users/{userId}";
    private const string DeleteUserRoute = "DELETE /scim/directory/{directoryId}/Users/{userId}";
    private const string ListGroupsRoute = "GET /scim/directory/{directoryId}/Groups";
    private const string CreateGroupRoute = "POST /scim/directory/{directoryId}/Groups";
    private const string GetGroupRoute = "GET /scim/directory/{directoryId}/Groups/{id}";
    private const string ReplaceGroupRoute = "PUT /scim/directory/{directoryId}/Groups/{id}";
    private const string PatchGroupRoute = "PATCH /scim/directory/{directoryId}/Groups/{id}";
    private const string DeleteGroupRoute = "DELETE /scim/directory/{directoryId}/Groups/{id}";
    private const string ListSchemasRoute = "GET /scim/directory/{directoryId}/Schemas";
    private const string GetUserSchemaRoute = "GET /scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:core:2.0:User";
    private const string GetGroupSchemaRoute = "GET /scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group";
    private const string GetEnterpriseUserSchemaRoute = "GET /scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    private const string GetServiceProviderConfigRoute = "GET /scim/directory/{directoryId}/ServiceProviderConfig";
    private const string ListResourceTypesRoute = "GET /scim/directory/{directoryId}/ResourceTypes";
    private const string GetUserResourceTypeRoute = "GET /scim/directory/{directoryId}/ResourceTypes/User";
    private const string GetGroupResourceTypeRoute = "GET /scim/directory/{directoryId}/ResourceTypes/Group";

    private readonly Connection _connection;

    internal ProvisioningClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected ProvisioningClient()
        : this(null!)
    {
    }

    /// <summary>Delete user in SCIM DB. Reaches every directory of the organization that holds the account.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="aaId">The aa id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /admin/user-provisioning/v1/org/{orgId}/user/{aaId}/onlyDeleteUserInDB</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; Cloud Admin changelog.</remarks>
    [Route(DeleteUserByAccountRoute)]
    public virtual Task DeleteUserByAccountAsync(
        string orgId, string aaId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            DeleteUserByAccountRoute,
            [orgId, aaId],
            null,
            "",
            cancellationToken);

    /// <summary>Get SCIM links for an account.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="aaId">The aa id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/user-provisioning/v1/org/{orgId}/user/{aaId}/get-scim-links</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; Cloud Admin changelog.</remarks>
    [Route(GetLinksByAccountRoute)]
    public virtual Task<IReadOnlyList<ScimLink>> GetLinksByAccountAsync(
        string orgId, string aaId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetLinksByAccountRoute,
            [orgId, aaId],
            null,
            "",
            OperationsJson.Default.IReadOnlyListScimLink,
            cancellationToken);

    /// <summary>Get SCIM links for an email.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="email"><c>email</c>, required.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/user-provisioning/v1/org/{orgId}/get-scim-links-for-email</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; Cloud Admin changelog.</remarks>
    [Route(GetLinksByEmailRoute)]
    public virtual Task<IReadOnlyList<ScimLink>> GetLinksByEmailAsync(
        string orgId, string email, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetLinksByEmailRoute,
            [orgId],
            Operation.Json(new GetScimLinksByEmailBody(Operation.RequireText(email, nameof(email))), OperationsJson.Default.GetScimLinksByEmailBody),
            "",
            OperationsJson.Default.IReadOnlyListScimLink,
            cancellationToken);

    /// <summary>Unlink a SCIM user from their Atlassian account. Deletes neither side.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="scimDirectoryId">The scim directory id of the path.</param>
    /// <param name="scimUserId">The scim user id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PATCH /admin/user-provisioning/v1/org/{orgId}/scimDirectoryId/{scimDirectoryId}/scimUserId/{scimUserId}/unlink</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; Cloud Admin changelog.</remarks>
    [Route(UnlinkUserRoute)]
    public virtual Task UnlinkUserAsync(
        string orgId, string scimDirectoryId, string scimUserId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            UnlinkUserRoute,
            [orgId, scimDirectoryId, scimUserId],
            null,
            "",
            cancellationToken);

    /// <summary>Get users.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/Users</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(ListUsersRoute)]
    public virtual Task<ScimList> ListUsersAsync(
        string directoryId, ListScimUsersOptions? options = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            ListUsersRoute,
            [directoryId],
            null,
            new QueryText().Add("attributes", options?.Attributes).Add("excludedAttributes", options?.ExcludedAttributes).Add("filter", options?.Filter).Add("startIndex", options?.StartIndex).Add("count", options?.Count).ToString(),
            OperationsJson.Default.ScimList,
            cancellationToken);

    /// <summary>Create a user.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="attributes"><c>attributes</c>; cannot go with excludedAttributes.</param>
    /// <param name="excludedAttributes"><c>excludedAttributes</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /scim/directory/{directoryId}/Users</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(CreateUserRoute)]
    public virtual Task<ScimUser> CreateUserAsync(
        string directoryId, CreateScimUserBody body, string? attributes = null, string? excludedAttributes = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            CreateUserRoute,
            [directoryId],
            Operation.Json(body, OperationsJson.Default.CreateScimUserBody),
            new QueryText().Add("attributes", attributes).Add("excludedAttributes", excludedAttributes).ToString(),
            OperationsJson.Default.ScimUser,
            cancellationToken);

    /// <summary>Get a user by ID.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="userId">The user id of the path.</param>
    /// <param name="attributes"><c>attributes</c>; cannot go with excludedAttributes.</param>
    /// <param name="excludedAttributes"><c>excludedAttributes</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/Users/{userId}</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(GetUserRoute)]
    public virtual Task<ScimUser> GetUserAsync(
        string directoryId, string userId, string? attributes = null, string? excludedAttributes = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetUserRoute,
            [directoryId, userId],
            null,
            new QueryText().Add("attributes", attributes).Add("excludedAttributes", excludedAttributes).ToString(),
            OperationsJson.Default.ScimUser,
            cancellationToken);

    /// <summary>Update user information by user ID. Attributes that are not sent are cleared.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="userId">The user id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="attributes"><c>attributes</c>; cannot go with excludedAttributes.</param>
    /// <param name="excludedAttributes"><c>excludedAttributes</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /scim/directory/{directoryId}/Users/{userId}</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(ReplaceUserRoute)]
    public virtual Task<ScimUser> ReplaceUserAsync(
        string directoryId, string userId, ReplaceScimUserBody body, string? attributes = null, string? excludedAttributes = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            ReplaceUserRoute,
            [directoryId, userId],
            Operation.Json(body, OperationsJson.Default.ReplaceScimUserBody),
            new QueryText().Add("attributes", attributes).Add("excludedAttributes", excludedAttributes).ToString(),
            OperationsJson.Default.ScimUser,
            cancellationToken);

    /// <summary>Update user by ID (patch).</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="userId">The user id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="attributes"><c>attributes</c>; cannot go with excludedAttributes.</param>
    /// <param name="excludedAttributes"><c>excludedAttributes</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PATCH /scim/directory/{directoryId}/Users/{userId}</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(PatchUserRoute)]
    public virtual Task<ScimUser> PatchUserAsync(
        string directoryId, string userId, PatchScimUserBody body, string? attributes = null, string? excludedAttributes = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            PatchUserRoute,
            [directoryId, userId],
            Operation.Json(body, OperationsJson.Default.PatchScimUserBody),
            new QueryText().Add("attributes", attributes).Add("excludedAttributes", excludedAttributes).ToString(),
            OperationsJson.Default.ScimUser,
            cancellationToken);

    /// <summary>Delete a user. Cannot be taken back.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="userId">The user id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /scim/directory/{directoryId}/Users/{userId}</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(DeleteUserRoute)]
    public virtual Task DeleteUserAsync(
        string directoryId, string userId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            DeleteUserRoute,
            [directoryId, userId],
            null,
            "",
            cancellationToken);

    /// <summary>Get groups.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="filter"><c>filter</c>.</param>
    /// <param name="startIndex"><c>startIndex</c>; from 1.</param>
    /// <param name="count"><c>count</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/Groups</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(ListGroupsRoute)]
    public virtual Task<ScimList> ListGroupsAsync(
        string directoryId, string? filter = null, long? startIndex = null, long? count = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            ListGroupsRoute,
            [directoryId],
            null,
            new QueryText().Add("filter", filter).Add("startIndex", startIndex).Add("count", count).ToString(),
            OperationsJson.Default.ScimList,
            cancellationToken);

    /// <summary>Create a group.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /scim/directory/{directoryId}/Groups</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(CreateGroupRoute)]
    public virtual Task<ScimGroup> CreateGroupAsync(
        string directoryId, CreateScimGroupBody body, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            CreateGroupRoute,
            [directoryId],
            Operation.Json(body, OperationsJson.Default.CreateScimGroupBody),
            "",
            OperationsJson.Default.ScimGroup,
            cancellationToken);

    /// <summary>Get a group by ID.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="id">The id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/Groups/{id}</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(GetGroupRoute)]
    public virtual Task<ScimGroup> GetGroupAsync(
        string directoryId, string id, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetGroupRoute,
            [directoryId, id],
            null,
            "",
            OperationsJson.Default.ScimGroup,
            cancellationToken);

    /// <summary>Update a group by ID.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="id">The id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /scim/directory/{directoryId}/Groups/{id}</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(ReplaceGroupRoute)]
    public virtual Task<ScimGroup> ReplaceGroupAsync(
        string directoryId, string id, ReplaceScimGroupBody body, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            ReplaceGroupRoute,
            [directoryId, id],
            Operation.Json(body, OperationsJson.Default.ReplaceScimGroupBody),
            "",
            OperationsJson.Default.ScimGroup,
            cancellationToken);

    /// <summary>Update a group by ID (patch). Cannot rename.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="id">The id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PATCH /scim/directory/{directoryId}/Groups/{id}</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(PatchGroupRoute)]
    public virtual Task<ScimGroup> PatchGroupAsync(
        string directoryId, string id, PatchScimGroupBody body, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            PatchGroupRoute,
            [directoryId, id],
            Operation.Json(body, OperationsJson.Default.PatchScimGroupBody),
            "",
            OperationsJson.Default.ScimGroup,
            cancellationToken);

    /// <summary>Delete a group by ID.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="id">The id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /scim/directory/{directoryId}/Groups/{id}</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API.</remarks>
    [Route(DeleteGroupRoute)]
    public virtual Task DeleteGroupAsync(
        string directoryId, string id, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            DeleteGroupRoute,
            [directoryId, id],
            null,
            "",
            cancellationToken);

    /// <summary>Get all schemas.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/Schemas</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; RFC 7643, the core schema of SCIM.</remarks>
    [Route(ListSchemasRoute)]
    public virtual Task<ListScimSchemasAnswer> ListSchemasAsync(
        string directoryId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            ListSchemasRoute,
            [directoryId],
            null,
            "",
            OperationsJson.Default.ListScimSchemasAnswer,
            cancellationToken);

    /// <summary>Get user schemas.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:core:2.0:User</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; RFC 7643, the core schema of SCIM.</remarks>
    [Route(GetUserSchemaRoute)]
    public virtual Task<ScimSchema> GetUserSchemaAsync(
        string directoryId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetUserSchemaRoute,
            [directoryId],
            null,
            "",
            OperationsJson.Default.ScimSchema,
            cancellationToken);

    /// <summary>Get group schemas.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; RFC 7643, the core schema of SCIM.</remarks>
    [Route(GetGroupSchemaRoute)]
    public virtual Task<ScimSchema> GetGroupSchemaAsync(
        string directoryId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetGroupSchemaRoute,
            [directoryId],
            null,
            "",
            OperationsJson.Default.ScimSchema,
            cancellationToken);

    /// <summary>Get user enterprise extension schemas.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/Schemas/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; RFC 7643, the core schema of SCIM.</remarks>
    [Route(GetEnterpriseUserSchemaRoute)]
    public virtual Task<ScimSchema> GetEnterpriseUserSchemaAsync(
        string directoryId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetEnterpriseUserSchemaRoute,
            [directoryId],
            null,
            "",
            OperationsJson.Default.ScimSchema,
            cancellationToken);

    /// <summary>Get feature metadata.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/ServiceProviderConfig</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; RFC 7643, the core schema of SCIM.</remarks>
    [Route(GetServiceProviderConfigRoute)]
    public virtual Task<ScimProviderConfig> GetServiceProviderConfigAsync(
        string directoryId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetServiceProviderConfigRoute,
            [directoryId],
            null,
            "",
            OperationsJson.Default.ScimProviderConfig,
            cancellationToken);

    /// <summary>Get resource types.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/ResourceTypes</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; RFC 7643, the core schema of SCIM.</remarks>
    [Route(ListResourceTypesRoute)]
    public virtual Task<ListScimResourceTypesAnswer> ListResourceTypesAsync(
        string directoryId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            ListResourceTypesRoute,
            [directoryId],
            null,
            "",
            OperationsJson.Default.ListScimResourceTypesAnswer,
            cancellationToken);

    /// <summary>Get user resource types.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/ResourceTypes/User</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; RFC 7643, the core schema of SCIM.</remarks>
    [Route(GetUserResourceTypeRoute)]
    public virtual Task<ScimResourceType> GetUserResourceTypeAsync(
        string directoryId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetUserResourceTypeRoute,
            [directoryId],
            null,
            "",
            OperationsJson.Default.ScimResourceType,
            cancellationToken);

    /// <summary>Get group resource types.</summary>
    /// <param name="directoryId">The directory id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /scim/directory/{directoryId}/ResourceTypes/Group</c>. Status in the catalogue of 2026-11-28: current. For Atlassian Guard. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Provisioning API; RFC 7643, the core schema of SCIM.</remarks>
    [Route(GetGroupResourceTypeRoute)]
    public virtual Task<ScimResourceType> GetGroupResourceTypeAsync(
        string directoryId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetGroupResourceTypeRoute,
            [directoryId],
            null,
            "",
            OperationsJson.Default.ScimResourceType,
            cancellationToken);
}
