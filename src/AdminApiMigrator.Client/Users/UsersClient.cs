using System.Net;
using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>The users of an organization.</summary>
public partial class UsersClient
{
    private const string SuspendRoute = "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend";
    private const string RestoreRoute = "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore";
    private const string RemoveRoute = "DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}";
    private const string InviteRoute = "POST /admin/v2/orgs/{orgId}/users/invite";
    private const string SearchRoute = "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search";
    private const string ListRoute = "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users";

    private const string ListEnd = "Atlassian ends this operation (last day: 2027-06-30). Call Users.SearchAsync instead.";
#if NET
    private const string ListPage = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md";
#endif

    private readonly Connection _connection;
    private readonly DirectoryScope _scope;

    internal UsersClient(Connection connection, DirectoriesClient directories)
    {
        _connection = connection;
        _scope = new DirectoryScope(connection, directories);
    }

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected UsersClient()
        : this(null!, null!)
    {
    }

    /// <summary>
    /// Suspends a user's access to all apps of the directory. Groups and roles are kept for the restore, billing stops. It does not
    /// deactivate the account itself.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="accountId">The user.</param>
    /// <param name="directoryId">The directory; null for the only one of the organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered.</returns>
    /// <exception cref="ArgumentException">An id is no id.</exception>
    /// <exception cref="DirectoryResolutionException">No directory was given, and there is not exactly one.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    [Route(SuspendRoute)]
    public virtual Task SuspendAsync(
        string orgId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        => WriteAsync(SuspendRoute, orgId, accountId, directoryId, cancellationToken);

    /// <summary>Gives a suspended user the access back. Billing resumes.</summary>
    /// <inheritdoc cref="SuspendAsync"/>
    [Route(RestoreRoute)]
    public virtual Task RestoreAsync(
        string orgId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        => WriteAsync(RestoreRoute, orgId, accountId, directoryId, cancellationToken);

    /// <summary>Removes a user from the directory, with all roles and groups. The account of a managed user goes on to exist.</summary>
    /// <inheritdoc cref="SuspendAsync"/>
    [Route(RemoveRoute)]
    public virtual Task RemoveAsync(
        string orgId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        => WriteAsync(RemoveRoute, orgId, accountId, directoryId, cancellationToken);

    /// <summary>Invites users. Look at the result: the service can succeed without giving every role.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="invitation">Whom, and to what.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What came of it, user by user.</returns>
    /// <exception cref="ArgumentException"><paramref name="orgId"/> is no id, or the invitation names no address.</exception>
    /// <exception cref="AdminApiException">The service refused: 402 without a paid subscription.</exception>
    [Route(InviteRoute)]
    public virtual async Task<InvitationResult> InviteAsync(
        string orgId, UserInvitation invitation, CancellationToken cancellationToken = default)
    {
        if (invitation is null)
        {
            throw new ArgumentNullException(nameof(invitation));
        }

        if (invitation.Emails is not { Count: > 0 })
        {
            throw new ArgumentException("The invitation names no address: fill Emails.", nameof(invitation));
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(invitation, AdminApiJson.Default.UserInvitation);
        using var answer = await _connection.SendAsync(InviteRoute, [orgId], body, cancellationToken).ConfigureAwait(false);
        var invited = answer.Read(AdminApiJson.Default.InvitationAnswer, InviteRoute).Data
            ?? throw answer.Unreadable(InviteRoute, new JsonException("The answer has nothing under data."));
        return new InvitationResult
        {
            Users = [.. invited.OfType<InvitedUser>()],
            IsPartial = answer.Status == HttpStatusCode.PartialContent,
        };
    }

    /// <summary>Finds users, reading page after page as they are asked for.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="filter">Which users; null for all, managed accounts outside every directory included.</param>
    /// <param name="directoryId">The directory to look in; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The users.</returns>
    /// <exception cref="ArgumentException">An id is no id.</exception>
    /// <exception cref="AdminApiException">The service refused, or gave a page twice.</exception>
    [Route(SearchRoute)]
    public virtual IAsyncEnumerable<DirectoryUser> SearchAsync(
        string orgId, UserSearch? filter = null, string? directoryId = null, CancellationToken cancellationToken = default)
        => Pages.ReadEntriesAsync(
            (cursor, token) => ReadPageAsync(orgId, filter ?? new UserSearch(), directoryId, cursor, token), cancellationToken);

    /// <summary>
    /// Lists users by the GET request that the removal notice of v1 names. Its own end is announced for 2027-06-30: prefer
    /// <see cref="SearchAsync"/>.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="filter">Which users; null for all, managed accounts outside every directory included.</param>
    /// <param name="directoryId">The directory to look in; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The users.</returns>
    /// <exception cref="ArgumentException">An id is no id.</exception>
    /// <exception cref="UrlTooLongException">The filter does not fit into an address.</exception>
    /// <exception cref="AdminApiException">The service refused, or gave a page twice.</exception>
#if NET
    [Obsolete(ListEnd, DiagnosticId = "AAM1004", UrlFormat = ListPage)]
#else
    [Obsolete(ListEnd)]
#endif
    [Route(ListRoute)]
    public virtual IAsyncEnumerable<DirectoryUser> ListAsync(
        string orgId, UserListFilter? filter = null, string? directoryId = null, CancellationToken cancellationToken = default)
        => Pages.ReadBatchesAsync(
            (filter ?? new UserListFilter()).Batches,
            async (batch, cursor, token) =>
            {
                // With a cursor the service ignores everything else, and callers that read on send it alone.
                var query = cursor is null ? batch.ToQuery() : new QueryText().Add("cursor", cursor).ToString();
                string[] ids = [orgId, directoryId ?? DirectoriesClient.All];
                using var answer = await _connection.SendAsync(ListRoute, ids, null, token, query).ConfigureAwait(false);
                return answer.ReadPage(AdminApiJson.Default.PageDirectoryUser, ListRoute);
            },
            user => user.AccountId,
            cancellationToken);

    /// <summary>Reads one page of a search.</summary>
    internal async Task<Page<DirectoryUser>> ReadPageAsync(
        string orgId, UserSearch filter, string? directoryId, string? cursor, CancellationToken cancellationToken)
    {
        var body = SearchBody.Write(filter, AdminApiJson.Default.UserSearch, cursor);
        string[] ids = [orgId, directoryId ?? DirectoriesClient.All];
        using var answer = await _connection.SendAsync(SearchRoute, ids, body, cancellationToken).ConfigureAwait(false);
        return answer.ReadPage(AdminApiJson.Default.PageDirectoryUser, SearchRoute);
    }

    private Task<HttpStatusCode> WriteAsync(
        string route, string orgId, string accountId, string? directoryId, CancellationToken cancellationToken)
        => _scope.SendAsync(route, orgId, directoryId, null, [accountId], cancellationToken);
}
