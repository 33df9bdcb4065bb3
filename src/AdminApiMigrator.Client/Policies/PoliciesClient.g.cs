// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on policies.</summary>
public partial class PoliciesClient
{
    private const string ListRoute = "GET /admin/v1/orgs/{orgId}/policies";
    private const string CreateRoute = "POST /admin/v1/orgs/{orgId}/policies";
    private const string GetRoute = "GET /admin/v1/orgs/{orgId}/policies/{policyId}";
    private const string UpdateRoute = "PUT /admin/v1/orgs/{orgId}/policies/{policyId}";
    private const string DeleteRoute = "DELETE /admin/v1/orgs/{orgId}/policies/{policyId}";
    private const string AddResourceRoute = "POST /admin/v1/orgs/{orgId}/policies/{policyId}/resources";
    private const string UpdateResourceRoute = "PUT /admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}";
    private const string DeleteResourceRoute = "DELETE /admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}";
    private const string ValidateRoute = "GET /admin/v1/orgs/{orgId}/policies/{policyId}/validate";

    private readonly Connection _connection;

    internal PoliciesClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected PoliciesClient()
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
    /// <remarks><c>GET /admin/v1/orgs/{orgId}/policies</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: go-atlassian, a client for Go; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(ListRoute)]
    public virtual IAsyncEnumerable<PolicyData> ListAsync(
        string orgId, string? type = null, CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            ListRoute,
            [orgId],
            _ => null,
            cursor => new QueryText().Add("type", type).Add("cursor", cursor).ToString(),
            OperationsJson.Default.ListedPagePolicyData,
            cancellationToken);

    /// <summary>Create a policy.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer has under <c>data</c>.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/v1/orgs/{orgId}/policies</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: go-atlassian, a client for Go; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(CreateRoute)]
    public virtual Task<PolicyData> CreateAsync(
        string orgId, CreatePolicyBody body, CancellationToken cancellationToken = default)
        => Operation.ReadDataAsync(
            _connection,
            CreateRoute,
            [orgId],
            Operation.Json(body, OperationsJson.Default.CreatePolicyBody),
            "",
            OperationsJson.Default.EnvelopedPolicyData,
            cancellationToken);

    /// <summary>Get a policy by ID.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer has under <c>data</c>.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/v1/orgs/{orgId}/policies/{policyId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: go-atlassian, a client for Go; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(GetRoute)]
    public virtual Task<PolicyData> GetAsync(
        string orgId, string policyId, CancellationToken cancellationToken = default)
        => Operation.ReadDataAsync(
            _connection,
            GetRoute,
            [orgId, policyId],
            null,
            "",
            OperationsJson.Default.EnvelopedPolicyData,
            cancellationToken);

    /// <summary>Update a policy.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer has under <c>data</c>.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /admin/v1/orgs/{orgId}/policies/{policyId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: go-atlassian, a client for Go; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(UpdateRoute)]
    public virtual Task<PolicyData> UpdateAsync(
        string orgId, string policyId, UpdatePolicyBody body, CancellationToken cancellationToken = default)
        => Operation.ReadDataAsync(
            _connection,
            UpdateRoute,
            [orgId, policyId],
            Operation.Json(body, OperationsJson.Default.UpdatePolicyBody),
            "",
            OperationsJson.Default.EnvelopedPolicyData,
            cancellationToken);

    /// <summary>Delete a policy.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /admin/v1/orgs/{orgId}/policies/{policyId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: go-atlassian, a client for Go; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(DeleteRoute)]
    public virtual Task DeleteAsync(
        string orgId, string policyId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            DeleteRoute,
            [orgId, policyId],
            null,
            "",
            cancellationToken);

    /// <summary>Add resource to policy.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer has under <c>data</c>.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/v1/orgs/{orgId}/policies/{policyId}/resources</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(AddResourceRoute)]
    public virtual Task<PolicyData> AddResourceAsync(
        string orgId, string policyId, AddPolicyResourceBody body, CancellationToken cancellationToken = default)
        => Operation.ReadDataAsync(
            _connection,
            AddResourceRoute,
            [orgId, policyId],
            Operation.Json(body, OperationsJson.Default.AddPolicyResourceBody),
            "",
            OperationsJson.Default.EnvelopedPolicyData,
            cancellationToken);

    /// <summary>Update policy resource.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="resourceId">The resource id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer has under <c>data</c>.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(UpdateResourceRoute)]
    public virtual Task<PolicyData> UpdateResourceAsync(
        string orgId, string policyId, string resourceId, UpdatePolicyResourceBody body, CancellationToken cancellationToken = default)
        => Operation.ReadDataAsync(
            _connection,
            UpdateResourceRoute,
            [orgId, policyId, resourceId],
            Operation.Json(body, OperationsJson.Default.UpdatePolicyResourceBody),
            "",
            OperationsJson.Default.EnvelopedPolicyData,
            cancellationToken);

    /// <summary>Delete policy resource. The specification gives 204 together with a body; expect none.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="resourceId">The resource id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /admin/v1/orgs/{orgId}/policies/{policyId}/resources/{resourceId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(DeleteResourceRoute)]
    public virtual Task DeleteResourceAsync(
        string orgId, string policyId, string resourceId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            DeleteResourceRoute,
            [orgId, policyId, resourceId],
            null,
            "",
            cancellationToken);

    /// <summary>Validate policy.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/v1/orgs/{orgId}/policies/{policyId}/validate</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(ValidateRoute)]
    public virtual Task ValidateAsync(
        string orgId, string policyId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            ValidateRoute,
            [orgId, policyId],
            null,
            "",
            cancellationToken);
}
