// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on control policies, policies v2.</summary>
public partial class ControlPoliciesClient
{
    private const string ListRoute = "GET /admin/control/v1/orgs/{orgId}/policies";
    private const string CreateRoute = "POST /admin/control/v1/orgs/{orgId}/policies";
    private const string GetRoute = "GET /admin/control/v1/orgs/{orgId}/policies/{policyId}";
    private const string UpdateRoute = "PUT /admin/control/v1/orgs/{orgId}/policies/{policyId}";
    private const string DeleteRoute = "DELETE /admin/control/v1/orgs/{orgId}/policies/{policyId}";
    private const string ValidateRoute = "GET /admin/control/v1/orgs/{orgId}/policies/{policyId}/validate";
    private const string ListResourcesRoute = "GET /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources";
    private const string CreateResourceRoute = "POST /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources";
    private const string DeleteResourcesRoute = "DELETE /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources";
    private const string UpdateResourceRoute = "PUT /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}";
    private const string DeleteResourceRoute = "DELETE /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}";
    private const string ListV2Route = "GET /admin/control/v2/orgs/{orgId}/policies";
    private const string CreateV2Route = "POST /admin/control/v2/orgs/{orgId}/policies";
    private const string GetV2Route = "GET /admin/control/v2/orgs/{orgId}/policies/{policyId}";
    private const string UpdateV2Route = "PUT /admin/control/v2/orgs/{orgId}/policies/{policyId}";
    private const string PublishDraftsV2Route = "POST /admin/control/v2/orgs/{orgId}/policies/publishDraftPolicies";
    private const string ListResourcesV2Route = "GET /admin/control/v2/orgs/{orgId}/policies/{policyId}/resources";
    private const string ChangeResourcesV2Route = "POST /admin/control/v2/orgs/{orgId}/policies/{policyId}/resources";
    private const string DeleteResourcesV2Route = "DELETE /admin/control/v2/orgs/{orgId}/policies/{policyId}/resources";

    private readonly Connection _connection;

    internal ControlPoliciesClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected ControlPoliciesClient()
        : this(null!)
    {
    }

    /// <summary>Get list of policies.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="type"><c>type</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The entries, page after page as they are asked for.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/control/v1/orgs/{orgId}/policies</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:policies:admin. Source: A public listing of the operations of the Admin Control API; Admin Control REST API, reference pages.</remarks>
    [Route(ListRoute)]
    public virtual IAsyncEnumerable<JsonElement> ListAsync(
        string orgId, string? type = null, CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            ListRoute,
            [orgId],
            _ => null,
            cursor => new QueryText().Add("type", type).Add("cursor", cursor).ToString(),
            OperationsJson.Default.ListedPageJsonElement,
            cancellationToken);

    /// <summary>Create a new policy. The fields differ by the type of the policy, and no source gives them.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/control/v1/orgs/{orgId}/policies</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: write:policies:admin. Source: A public listing of the operations of the Admin Control API; Admin Control REST API, reference pages.</remarks>
    [Route(CreateRoute)]
    public virtual Task<JsonElement> CreateAsync(
        string orgId, JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            CreateRoute,
            [orgId],
            Operation.Json(body),
            "",
            cancellationToken);

    /// <summary>Get single policy. The fields differ by the type of the policy, and no source gives them.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/control/v1/orgs/{orgId}/policies/{policyId}</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:policies:admin. Source: A public listing of the operations of the Admin Control API; Admin Control REST API, reference pages.</remarks>
    [Route(GetRoute)]
    public virtual Task<JsonElement> GetAsync(
        string orgId, string policyId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            GetRoute,
            [orgId, policyId],
            null,
            "",
            cancellationToken);

    /// <summary>Update single policy. The fields differ by the type of the policy, and no source gives them.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /admin/control/v1/orgs/{orgId}/policies/{policyId}</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: write:policies:admin. Source: A public listing of the operations of the Admin Control API; Admin Control REST API, reference pages.</remarks>
    [Route(UpdateRoute)]
    public virtual Task<JsonElement> UpdateAsync(
        string orgId, string policyId, JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            UpdateRoute,
            [orgId, policyId],
            Operation.Json(body),
            "",
            cancellationToken);

    /// <summary>Delete single policy.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /admin/control/v1/orgs/{orgId}/policies/{policyId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API.</remarks>
    [Route(DeleteRoute)]
    public virtual Task<JsonElement> DeleteAsync(
        string orgId, string policyId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            DeleteRoute,
            [orgId, policyId],
            null,
            "",
            cancellationToken);

    /// <summary>Validate a policy.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/control/v1/orgs/{orgId}/policies/{policyId}/validate</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API.</remarks>
    [Route(ValidateRoute)]
    public virtual Task<JsonElement> ValidateAsync(
        string orgId, string policyId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            ValidateRoute,
            [orgId, policyId],
            null,
            "",
            cancellationToken);

    /// <summary>Get resources of a policy.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:policies:admin. Source: A public listing of the operations of the Admin Control API; Admin Control REST API, reference pages.</remarks>
    [Route(ListResourcesRoute)]
    public virtual Task<ListControlPolicyResourcesAnswer> ListResourcesAsync(
        string orgId, string policyId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            ListResourcesRoute,
            [orgId, policyId],
            null,
            "",
            OperationsJson.Default.ListControlPolicyResourcesAnswer,
            cancellationToken);

    /// <summary>Create a new policy resource.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: write:policies:admin. Source: A public listing of the operations of the Admin Control API; Admin Control REST API, reference pages.</remarks>
    [Route(CreateResourceRoute)]
    public virtual Task<ControlPolicyResource> CreateResourceAsync(
        string orgId, string policyId, CreateControlPolicyResourceBody body, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            CreateResourceRoute,
            [orgId, policyId],
            Operation.Json(body, OperationsJson.Default.CreateControlPolicyResourceBody),
            "",
            OperationsJson.Default.ControlPolicyResource,
            cancellationToken);

    /// <summary>Delete all policy resources.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API; Admin Control REST API, reference pages.</remarks>
    [Route(DeleteResourcesRoute)]
    public virtual Task DeleteResourcesAsync(
        string orgId, string policyId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            DeleteResourcesRoute,
            [orgId, policyId],
            null,
            "",
            cancellationToken);

    /// <summary>Update single policy resource.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="resourceId">The resource id of the path.</param>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API.</remarks>
    [Route(UpdateResourceRoute)]
    public virtual Task<JsonElement> UpdateResourceAsync(
        string orgId, string policyId, string resourceId, JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            UpdateResourceRoute,
            [orgId, policyId, resourceId],
            Operation.Json(body),
            "",
            cancellationToken);

    /// <summary>Delete single policy resource.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="resourceId">The resource id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /admin/control/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API.</remarks>
    [Route(DeleteResourceRoute)]
    public virtual Task<JsonElement> DeleteResourceAsync(
        string orgId, string policyId, string resourceId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            DeleteResourceRoute,
            [orgId, policyId, resourceId],
            null,
            "",
            cancellationToken);

    /// <summary>Get list of policies V2. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/control/v2/orgs/{orgId}/policies</c>. Status in the catalogue of 2026-11-28: disabled. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API; Cloud Admin changelog.</remarks>
#if NET
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.ListAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.", DiagnosticId = "AAM1005", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.ListAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.")]
#endif
    [Route(ListV2Route)]
    public virtual Task<JsonElement> ListV2Async(
        string orgId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            ListV2Route,
            [orgId],
            null,
            "",
            cancellationToken);

    /// <summary>Create a new policy V2. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/control/v2/orgs/{orgId}/policies</c>. Status in the catalogue of 2026-11-28: disabled. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API; Cloud Admin changelog.</remarks>
#if NET
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.CreateAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.", DiagnosticId = "AAM1005", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.CreateAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.")]
#endif
    [Route(CreateV2Route)]
    public virtual Task<JsonElement> CreateV2Async(
        string orgId, JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            CreateV2Route,
            [orgId],
            Operation.Json(body),
            "",
            cancellationToken);

    /// <summary>Get single policy V2. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/control/v2/orgs/{orgId}/policies/{policyId}</c>. Status in the catalogue of 2026-11-28: disabled. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API; Cloud Admin changelog.</remarks>
#if NET
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.GetAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.", DiagnosticId = "AAM1005", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.GetAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.")]
#endif
    [Route(GetV2Route)]
    public virtual Task<JsonElement> GetV2Async(
        string orgId, string policyId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            GetV2Route,
            [orgId, policyId],
            null,
            "",
            cancellationToken);

    /// <summary>Update single policy V2. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /admin/control/v2/orgs/{orgId}/policies/{policyId}</c>. Status in the catalogue of 2026-11-28: disabled. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API; Cloud Admin changelog.</remarks>
#if NET
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.UpdateAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.", DiagnosticId = "AAM1005", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.UpdateAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.")]
#endif
    [Route(UpdateV2Route)]
    public virtual Task<JsonElement> UpdateV2Async(
        string orgId, string policyId, JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            UpdateV2Route,
            [orgId, policyId],
            Operation.Json(body),
            "",
            cancellationToken);

    /// <summary>Publish data security policies. It is to come back, on a day that is not named; no v1 operation publishes drafts.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/control/v2/orgs/{orgId}/policies/publishDraftPolicies</c>. Status in the catalogue of 2026-11-28: disabled. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API; Cloud Admin changelog.</remarks>
#if NET
    [Obsolete("Atlassian has switched this operation off for now. It is to come back, on a day that is not named; no v1 operation publishes drafts.", DiagnosticId = "AAM1005", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has switched this operation off for now. It is to come back, on a day that is not named; no v1 operation publishes drafts.")]
#endif
    [Route(PublishDraftsV2Route)]
    public virtual Task<JsonElement> PublishDraftsV2Async(
        string orgId, JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            PublishDraftsV2Route,
            [orgId],
            Operation.Json(body),
            "",
            cancellationToken);

    /// <summary>Get resources of a policy V2. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/control/v2/orgs/{orgId}/policies/{policyId}/resources</c>. Status in the catalogue of 2026-11-28: disabled. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API; Cloud Admin changelog.</remarks>
#if NET
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.ListResourcesAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.", DiagnosticId = "AAM1005", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.ListResourcesAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.")]
#endif
    [Route(ListResourcesV2Route)]
    public virtual Task<JsonElement> ListResourcesV2Async(
        string orgId, string policyId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            ListResourcesV2Route,
            [orgId, policyId],
            null,
            "",
            cancellationToken);

    /// <summary>Add or remove policy resources V2. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="body">A JSON body, sent as it is; no source gives one. Null sends none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/control/v2/orgs/{orgId}/policies/{policyId}/resources</c>. Status in the catalogue of 2026-11-28: disabled. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API; Cloud Admin changelog.</remarks>
#if NET
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.CreateResourceAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.", DiagnosticId = "AAM1005", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.CreateResourceAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.")]
#endif
    [Route(ChangeResourcesV2Route)]
    public virtual Task<JsonElement> ChangeResourcesV2Async(
        string orgId, string policyId, JsonElement? body = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            ChangeResourcesV2Route,
            [orgId, policyId],
            Operation.Json(body),
            "",
            cancellationToken);

    /// <summary>Delete all policy resources V2. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /admin/control/v2/orgs/{orgId}/policies/{policyId}/resources</c>. Status in the catalogue of 2026-11-28: disabled. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API; Cloud Admin changelog.</remarks>
#if NET
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.DeleteResourcesAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.", DiagnosticId = "AAM1005", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has switched this operation off for now. Call ControlPolicies.DeleteResourcesAsync instead. It is to come back, on a day that is not named; the replacement is the nearest v1 operation, not one that Atlassian names.")]
#endif
    [Route(DeleteResourcesV2Route)]
    public virtual Task<JsonElement> DeleteResourcesV2Async(
        string orgId, string policyId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            DeleteResourcesV2Route,
            [orgId, policyId],
            null,
            "",
            cancellationToken);
}
