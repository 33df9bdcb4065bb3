// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on classification levels.</summary>
public partial class ClassificationLevelsClient
{
    private const string ListRoute = "GET /admin/dlp/v1/orgs/{orgId}/classification-levels";
    private const string CreateRoute = "POST /admin/dlp/v1/orgs/{orgId}/classification-levels";
    private const string GetRoute = "GET /admin/dlp/v1/orgs/{orgId}/classification-levels/{levelId}";
    private const string EditRoute = "PUT /admin/dlp/v1/orgs/{orgId}/classification-levels/{levelId}";
    private const string PublishRoute = "POST /admin/dlp/v1/orgs/{orgId}/classification-levels/publish";
    private const string ArchiveRoute = "POST /admin/dlp/v1/orgs/{orgId}/classification-levels/archive";
    private const string RestoreRoute = "POST /admin/dlp/v1/orgs/{orgId}/classification-levels/restore";
    private const string ReorderRoute = "POST /admin/dlp/v1/orgs/{orgId}/classification-levels/reorder";

    private readonly Connection _connection;

    internal ClassificationLevelsClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected ClassificationLevelsClient()
        : this(null!)
    {
    }

    /// <summary>Get all classification levels by orgId.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/dlp/v1/orgs/{orgId}/classification-levels</c>. Status in the catalogue of 2026-11-28: current. Experimental: it may change without notice. Scopes of the key: read:classification-levels:admin. Source: Data loss prevention REST API, reference pages.</remarks>
    [Route(ListRoute)]
    public virtual Task<ListClassificationLevelsAnswer> ListAsync(
        string orgId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            ListRoute,
            [orgId],
            null,
            "",
            OperationsJson.Default.ListClassificationLevelsAnswer,
            cancellationToken);

    /// <summary>Create a new classification level. Makes a draft, which is published by a call of its own.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/dlp/v1/orgs/{orgId}/classification-levels</c>. Status in the catalogue of 2026-11-28: current. Experimental: it may change without notice. Scopes of the key: write:classification-levels:admin. Source: Data loss prevention REST API, reference pages.</remarks>
    [Route(CreateRoute)]
    public virtual Task<ClassificationLevel> CreateAsync(
        string orgId, CreateClassificationLevelBody body, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            CreateRoute,
            [orgId],
            Operation.Json(body, OperationsJson.Default.CreateClassificationLevelBody),
            "",
            OperationsJson.Default.ClassificationLevel,
            cancellationToken);

    /// <summary>Get a classification level.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="levelId">The level id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/dlp/v1/orgs/{orgId}/classification-levels/{levelId}</c>. Status in the catalogue of 2026-11-28: current. Experimental: it may change without notice. Scopes of the key: read:classification-levels:admin. Source: Data loss prevention REST API, reference pages.</remarks>
    [Route(GetRoute)]
    public virtual Task<ClassificationLevel> GetAsync(
        string orgId, string levelId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetRoute,
            [orgId, levelId],
            null,
            "",
            OperationsJson.Default.ClassificationLevel,
            cancellationToken);

    /// <summary>Edit a classification level. No source gives the body.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="levelId">The level id of the path.</param>
    /// <param name="body">The JSON body. No source gives its fields, so it is sent as it is.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /admin/dlp/v1/orgs/{orgId}/classification-levels/{levelId}</c>. Status in the catalogue of 2026-11-28: current. Experimental: it may change without notice. Scopes of the key: write:classification-levels:admin. Source: Data loss prevention REST API, reference pages.</remarks>
    [Route(EditRoute)]
    public virtual Task<JsonElement> EditAsync(
        string orgId, string levelId, JsonElement body, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            EditRoute,
            [orgId, levelId],
            Operation.Json(body, nameof(body)),
            "",
            cancellationToken);

    /// <summary>Publish classification levels.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="levelIds"><c>levelIds</c>, required.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/dlp/v1/orgs/{orgId}/classification-levels/publish</c>. Status in the catalogue of 2026-11-28: current. Experimental: it may change without notice. Scopes of the key: write:classification-levels:admin. Source: Data loss prevention REST API, reference pages; Public programs that call the service, where several agree.</remarks>
    [Route(PublishRoute)]
    public virtual Task<JsonElement> PublishAsync(
        string orgId, IReadOnlyList<string> levelIds, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            PublishRoute,
            [orgId],
            Operation.Json(new PublishClassificationLevelsBody(Operation.Require(levelIds, nameof(levelIds))), OperationsJson.Default.PublishClassificationLevelsBody),
            "",
            cancellationToken);

    /// <summary>Archive a data classification level. Pages and issues at the level become unclassified.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="levelId"><c>levelId</c>, required.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/dlp/v1/orgs/{orgId}/classification-levels/archive</c>. Status in the catalogue of 2026-11-28: current. Experimental: it may change without notice. Scopes of the key: write:classification-levels:admin. Source: Data loss prevention REST API, reference pages; Public programs that call the service, where several agree.</remarks>
    [Route(ArchiveRoute)]
    public virtual Task<JsonElement> ArchiveAsync(
        string orgId, string levelId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            ArchiveRoute,
            [orgId],
            Operation.Json(new ArchiveClassificationLevelBody(Operation.RequireText(levelId, nameof(levelId))), OperationsJson.Default.ArchiveClassificationLevelBody),
            "",
            cancellationToken);

    /// <summary>Restore a classification level. Comes back as a draft; no source gives the body.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">The JSON body. No source gives its fields, so it is sent as it is.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/dlp/v1/orgs/{orgId}/classification-levels/restore</c>. Status in the catalogue of 2026-11-28: current. Experimental: it may change without notice. Scopes of the key: write:classification-levels:admin. Source: Data loss prevention REST API, reference pages.</remarks>
    [Route(RestoreRoute)]
    public virtual Task<JsonElement> RestoreAsync(
        string orgId, JsonElement body, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            RestoreRoute,
            [orgId],
            Operation.Json(body, nameof(body)),
            "",
            cancellationToken);

    /// <summary>Reorder classification levels. No source gives the body.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">The JSON body. No source gives its fields, so it is sent as it is.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/dlp/v1/orgs/{orgId}/classification-levels/reorder</c>. Status in the catalogue of 2026-11-28: current. Experimental: it may change without notice. Scopes of the key: write:classification-levels:admin. Source: Data loss prevention REST API, reference pages.</remarks>
    [Route(ReorderRoute)]
    public virtual Task<JsonElement> ReorderAsync(
        string orgId, JsonElement body, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            ReorderRoute,
            [orgId],
            Operation.Json(body, nameof(body)),
            "",
            cancellationToken);
}
