// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on jira search. They are not at the host of the Admin API: open the client with the address of the site or product that is meant.</summary>
public partial class JiraSearchClient
{
    private const string SearchByGetRoute = "GET /rest/api/2/search";
    private const string SearchRoute = "POST /rest/api/2/search";
    private const string SearchIdsRoute = "POST /rest/api/2/search/id";
    private const string EvalExpressionRoute = "POST /rest/api/2/expression/eval";
    private const string SearchByJqlRoute = "GET /rest/api/2/search/jql";
    private const string PostSearchByJqlRoute = "POST /rest/api/2/search/jql";
    private const string CountRoute = "POST /rest/api/2/search/approximate-count";
    private const string EvaluateExpressionRoute = "POST /rest/api/2/expression/evaluate";

    private readonly Connection _connection;

    internal JiraSearchClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected JiraSearchClient()
        : this(null!)
    {
    }

    /// <summary>Search for issues using JQL (GET). The successor pages by nextPageToken, has no total and no startAt, and gives ids only unless fields are named.</summary>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /rest/api/2/search</c>. Status in the catalogue of 2026-11-28: removed. Last day: before 2026-01-01. Source: CHANGE-2046 in the changelog of the Jira Cloud platform; Public projects that met the end of the Jira search, where several agree; Jira Software Data Center 10, OpenAPI document.</remarks>
#if NET
    [Obsolete("Atlassian has removed this operation (last day: before 2026-01-01). Call JiraSearch.SearchByJqlAsync or JiraSearch.PostSearchByJqlAsync instead. The successor pages by nextPageToken, has no total and no startAt, and gives ids only unless fields are named.", DiagnosticId = "AAM1002", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has removed this operation (last day: before 2026-01-01). Call JiraSearch.SearchByJqlAsync or JiraSearch.PostSearchByJqlAsync instead. The successor pages by nextPageToken, has no total and no startAt, and gives ids only unless fields are named.")]
#endif
    [Route(SearchByGetRoute)]
    public virtual Task<JsonElement> SearchByGetAsync(
        SearchJiraIssuesByGetOptions? options = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraSearch)),
            SearchByGetRoute,
            [],
            null,
            new QueryText().Add("jql", options?.Jql).Add("startAt", options?.StartAt).Add("maxResults", options?.MaxResults).Add("validateQuery", options?.ValidateQuery).Add("fields", options?.Fields).Add("expand", options?.Expand).Add("properties", options?.Properties).Add("fieldsByKeys", options?.FieldsByKeys).ToString(),
            cancellationToken);

    /// <summary>Search for issues using JQL (POST). The successor pages by nextPageToken, has no total and no startAt, gives ids only unless fields are named, takes expand as one text and no validateQuery.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/api/2/search</c>. Status in the catalogue of 2026-11-28: removed. Last day: before 2026-01-01. Source: CHANGE-2046 in the changelog of the Jira Cloud platform; Public projects that met the end of the Jira search, where several agree; Jira Software Data Center 10, OpenAPI document.</remarks>
#if NET
    [Obsolete("Atlassian has removed this operation (last day: before 2026-01-01). Call JiraSearch.PostSearchByJqlAsync instead. The successor pages by nextPageToken, has no total and no startAt, gives ids only unless fields are named, takes expand as one text and no validateQuery.", DiagnosticId = "AAM1002", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has removed this operation (last day: before 2026-01-01). Call JiraSearch.PostSearchByJqlAsync instead. The successor pages by nextPageToken, has no total and no startAt, gives ids only unless fields are named, takes expand as one text and no validateQuery.")]
#endif
    [Route(SearchRoute)]
    public virtual Task<JsonElement> SearchAsync(
        SearchJiraIssuesBody body, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraSearch)),
            SearchRoute,
            [],
            Operation.Json(body, OperationsJson.Default.SearchJiraIssuesBody),
            "",
            cancellationToken);

    /// <summary>Search issue IDs using JQL. The successor gives the ids when no fields are named.</summary>
    /// <param name="jql"><c>jql</c>.</param>
    /// <param name="maxResults"><c>maxResults</c>.</param>
    /// <param name="nextPageToken"><c>nextPageToken</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/api/2/search/id</c>. Status in the catalogue of 2026-11-28: removed. Last day: before 2026-01-01. Source: CHANGE-2046 in the changelog of the Jira Cloud platform; Public projects that met the end of the Jira search, where several agree.</remarks>
#if NET
    [Obsolete("Atlassian has removed this operation (last day: before 2026-01-01). Call JiraSearch.PostSearchByJqlAsync instead. The successor gives the ids when no fields are named.", DiagnosticId = "AAM1002", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has removed this operation (last day: before 2026-01-01). Call JiraSearch.PostSearchByJqlAsync instead. The successor gives the ids when no fields are named.")]
#endif
    [Route(SearchIdsRoute)]
    public virtual Task<JsonElement> SearchIdsAsync(
        string? jql = null, long? maxResults = null, string? nextPageToken = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraSearch)),
            SearchIdsRoute,
            [],
            Operation.Json(new SearchJiraIssueIdsBody(jql, maxResults, nextPageToken), OperationsJson.Default.SearchJiraIssueIdsBody),
            "",
            cancellationToken);

    /// <summary>Evaluate Jira expression. Issues of a JQL context come by nextPageToken in the successor.</summary>
    /// <param name="expression"><c>expression</c>, required.</param>
    /// <param name="context"><c>context</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/api/2/expression/eval</c>. Status in the catalogue of 2026-11-28: removed. Last day: before 2026-01-01. Source: CHANGE-2046 in the changelog of the Jira Cloud platform; Public projects that met the end of the Jira search, where several agree.</remarks>
#if NET
    [Obsolete("Atlassian has removed this operation (last day: before 2026-01-01). Call JiraSearch.EvaluateExpressionAsync instead. Issues of a JQL context come by nextPageToken in the successor.", DiagnosticId = "AAM1002", UrlFormat = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md")]
#else
    [Obsolete("Atlassian has removed this operation (last day: before 2026-01-01). Call JiraSearch.EvaluateExpressionAsync instead. Issues of a JQL context come by nextPageToken in the successor.")]
#endif
    [Route(EvalExpressionRoute)]
    public virtual Task<JsonElement> EvalExpressionAsync(
        string expression, JsonElement? context = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraSearch)),
            EvalExpressionRoute,
            [],
            Operation.Json(new EvalJiraExpressionBody(Operation.RequireText(expression, nameof(expression)), context), OperationsJson.Default.EvalJiraExpressionBody),
            "",
            cancellationToken);

    /// <summary>Search for issues using JQL enhanced search (GET). Read on with nextPageToken until it is missing.</summary>
    /// <param name="jql"><c>jql</c>, required.</param>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /rest/api/2/search/jql</c>. Status in the catalogue of 2026-11-28: current. Source: CHANGE-2046 in the changelog of the Jira Cloud platform; Public projects that met the end of the Jira search, where several agree.</remarks>
    [Route(SearchByJqlRoute)]
    public virtual Task<ListJiraIssuesByJqlAnswer> SearchByJqlAsync(
        string jql, ListJiraIssuesByJqlOptions? options = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraSearch)),
            SearchByJqlRoute,
            [],
            null,
            new QueryText().Add("jql", Operation.RequireText(jql, nameof(jql))).Add("nextPageToken", options?.NextPageToken).Add("maxResults", options?.MaxResults).Add("fields", options?.Fields).Add("expand", options?.Expand).Add("properties", options?.Properties).Add("fieldsByKeys", options?.FieldsByKeys).ToString(),
            OperationsJson.Default.ListJiraIssuesByJqlAnswer,
            cancellationToken);

    /// <summary>Search for issues using JQL enhanced search (POST). Read on with nextPageToken until it is missing.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/api/2/search/jql</c>. Status in the catalogue of 2026-11-28: current. Source: CHANGE-2046 in the changelog of the Jira Cloud platform; Public projects that met the end of the Jira search, where several agree.</remarks>
    [Route(PostSearchByJqlRoute)]
    public virtual Task<SearchJiraIssuesByJqlAnswer> PostSearchByJqlAsync(
        SearchJiraIssuesByJqlBody body, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraSearch)),
            PostSearchByJqlRoute,
            [],
            Operation.Json(body, OperationsJson.Default.SearchJiraIssuesByJqlBody),
            "",
            OperationsJson.Default.SearchJiraIssuesByJqlAnswer,
            cancellationToken);

    /// <summary>Count issues using JQL. Approximate; it stands in for the total of the old search.</summary>
    /// <param name="jql"><c>jql</c>, required.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/api/2/search/approximate-count</c>. Status in the catalogue of 2026-11-28: current. Source: Public projects that met the end of the Jira search, where several agree.</remarks>
    [Route(CountRoute)]
    public virtual Task<CountJiraIssuesAnswer> CountAsync(
        string jql, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraSearch)),
            CountRoute,
            [],
            Operation.Json(new CountJiraIssuesBody(Operation.RequireText(jql, nameof(jql))), OperationsJson.Default.CountJiraIssuesBody),
            "",
            OperationsJson.Default.CountJiraIssuesAnswer,
            cancellationToken);

    /// <summary>Evaluate Jira expression using enhanced search.</summary>
    /// <param name="expression"><c>expression</c>, required.</param>
    /// <param name="context"><c>context</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/api/2/expression/evaluate</c>. Status in the catalogue of 2026-11-28: current. Source: CHANGE-2046 in the changelog of the Jira Cloud platform; Public projects that met the end of the Jira search, where several agree.</remarks>
    [Route(EvaluateExpressionRoute)]
    public virtual Task<EvaluateJiraExpressionAnswer> EvaluateExpressionAsync(
        string expression, JsonElement? context = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.JiraSearch)),
            EvaluateExpressionRoute,
            [],
            Operation.Json(new EvaluateJiraExpressionBody(Operation.RequireText(expression, nameof(expression)), context), OperationsJson.Default.EvaluateJiraExpressionBody),
            "",
            OperationsJson.Default.EvaluateJiraExpressionAnswer,
            cancellationToken);
}
