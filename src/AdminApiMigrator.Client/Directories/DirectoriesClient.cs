namespace AdminApiMigrator.Client;

/// <summary>The directories of an organization.</summary>
public class DirectoriesClient
{
    /// <summary>What stands for all directories that the key may manage. The service takes it in reads only.</summary>
    internal const string All = "-";

    private const string ListRoute = "GET /admin/v2/orgs/{orgId}/directories";

    private const int LongestId = 200;

    private readonly Connection _connection;
    private readonly DirectoryCache _cache;

    internal DirectoriesClient(Connection connection, DirectoryCache cache)
    {
        _connection = connection;
        _cache = cache;
    }

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected DirectoriesClient()
        : this(null!, null!)
    {
    }

    /// <summary>All directories of the organization that the key may manage, page by page.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="accountId">Only the directories that this user is in; null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The directories, read as they are asked for.</returns>
    /// <exception cref="ArgumentException"><paramref name="orgId"/> is no id.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    [Route(ListRoute)]
    public virtual IAsyncEnumerable<OrganizationDirectory> ListAsync(
        string orgId, string? accountId = null, CancellationToken cancellationToken = default)
        => ListAsync(orgId, accountId, _ => { }, cancellationToken);

    /// <summary>
    /// The id of the only directory of the organization. Organizations on centralized user management, the only ones that v1 served, have
    /// exactly one. The service is asked once per organization and credential, and again after five minutes or when a write finds the
    /// directory gone; a failure is not remembered. Where a handler that is not of this library adds the credential, it is asked each time,
    /// because for whom a request goes out then shows only afterwards.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The directory's id.</returns>
    /// <exception cref="ArgumentException"><paramref name="orgId"/> is no id.</exception>
    /// <exception cref="DirectoryResolutionException">There is none, or more than one.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    [Route(ListRoute)]
    public virtual async Task<string> ResolveAsync(string orgId, CancellationToken cancellationToken = default)
        => (await FindAsync(orgId, cancellationToken).ConfigureAwait(false)).Id;

    /// <summary>The only directory of the organization, and whether it was asked for just now.</summary>
    internal async Task<KnownDirectory> FindAsync(string orgId, CancellationToken cancellationToken)
    {
        RouteTemplate.RequireId(orgId, nameof(orgId));
        var caller = _cache.Credential.Before(_connection.VisibleHeaders);
        return await _cache.GetAsync(
            _connection.Root, orgId, caller, token => FindOnlyAsync(orgId, token), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Forgets a directory that the service does not know any more.</summary>
    internal void Forget(string orgId, string directoryId) => _cache.Forget(_connection.Root, orgId, directoryId);

    /// <summary>Refuses what is no single directory.</summary>
    /// <exception cref="ArgumentException"><paramref name="directoryId"/> is none.</exception>
    internal static string RequireOne(string directoryId) => directoryId == All
        ? throw new ArgumentException(
            "A write needs one directory: '-' (all) is for reads. Pass an id of Directories.ListAsync.", nameof(directoryId))
        : RouteTemplate.RequireId(directoryId, nameof(directoryId));

    private IAsyncEnumerable<OrganizationDirectory> ListAsync(
        string orgId, string? accountId, Action<Received> look, CancellationToken cancellationToken)
        => Pages.ReadEntriesAsync(
            async (cursor, token) =>
            {
                // With a cursor the service ignores everything else, and callers that read on send it alone.
                var query = cursor is null
                    ? new QueryText().Add("accountId", accountId).Add("limit", "100")
                    : new QueryText().Add("cursor", cursor);
                using var answer = await _connection.SendAsync(ListRoute, [orgId], null, token, query.ToString()).ConfigureAwait(false);
                look(answer);
                var page = answer.ReadPage(AdminApiJson.Default.PageOrganizationDirectory, ListRoute);
                RequireIds(page.Data!);
                return page;
            },
            cancellationToken);

    private async Task<FoundDirectory> FindOnlyAsync(string orgId, CancellationToken cancellationToken)
    {
        var visible = _connection.VisibleHeaders;
        var callers = new HashSet<Caller?>();
        var found = new List<OrganizationDirectory>();
        void Look(Received answer) => callers.Add(_cache.Credential.After(visible, answer));
        await foreach (var directory in ListAsync(orgId, null, Look, cancellationToken).ConfigureAwait(false))
        {
            found.Add(directory);
        }

        return found.Count == 1
            ? new FoundDirectory(found[0].Id, callers.Count == 1 ? callers.Single() : null)
            : throw new DirectoryResolutionException(orgId, found);
    }

    // A null among them would make two directories look like one, and an id that is none would be remembered and fail each write from then
    // on.
    private static void RequireIds(IReadOnlyList<OrganizationDirectory> page)
    {
        foreach (var directory in page)
        {
            if (directory is null || directory.Id == All || !RouteTemplate.IsId(directory.Id) || directory.Id.Length > LongestId)
            {
                throw new AdminApiException(
                    $"{ListRoute} answered with a directory whose id cannot be one ({ServiceWords.ForName(directory?.Id) ?? "null"}), so "
                    + "nothing was written. Pass directoryId, and tell the service's support.");
            }
        }
    }
}
