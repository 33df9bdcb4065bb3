using System.Security.Cryptography;
using System.Text;

namespace AdminApiMigrator.Client;

/// <summary>The directories of an organization.</summary>
public class DirectoriesClient
{
    /// <summary>What stands for all directories that the key may manage. The service takes it in reads only.</summary>
    internal const string All = "-";

    private const string ListRoute = "GET /admin/v2/orgs/{orgId}/directories";

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
        => Pages.ReadEntriesAsync(
            async (cursor, token) =>
            {
                // With a cursor the service ignores everything else, and callers that read on send it alone.
                var query = cursor is null
                    ? new QueryText().Add("accountId", accountId).Add("limit", "100")
                    : new QueryText().Add("cursor", cursor);
                using var answer = await _connection.SendAsync(ListRoute, [orgId], null, token, query.ToString()).ConfigureAwait(false);
                return answer.Read(AdminApiJson.Default.PageOrganizationDirectory, ListRoute);
            },
            cancellationToken);

    /// <summary>
    /// The id of the only directory of the organization. Organizations on centralized user management, the only ones that v1 served, have
    /// exactly one. The service is asked once per organization; a failure is not remembered.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The directory's id.</returns>
    /// <exception cref="ArgumentException"><paramref name="orgId"/> is no id.</exception>
    /// <exception cref="DirectoryResolutionException">There is none, or more than one.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    [Route(ListRoute)]
    public virtual async Task<string> ResolveAsync(string orgId, CancellationToken cancellationToken = default)
    {
        RouteTemplate.RequireId(orgId, nameof(orgId));
        var key = new DirectoryCache.Key(_connection.Root, orgId, Fingerprint(_connection.Exchange?.Credential));
        return await _cache.GetAsync(key, token => FindOnlyAsync(orgId, token), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The directory to write to: the given one, else the only one.</summary>
    internal async Task<string> ForWriteAsync(string orgId, string? directoryId, CancellationToken cancellationToken)
    {
        if (directoryId is null)
        {
            return await ResolveAsync(orgId, cancellationToken).ConfigureAwait(false);
        }

        return directoryId == All
            ? throw new ArgumentException(
                "A write needs one directory: '-' (all) is for reads. Pass an id of Directories.ListAsync.", nameof(directoryId))
            : RouteTemplate.RequireId(directoryId, nameof(directoryId));
    }

    private async Task<string> FindOnlyAsync(string orgId, CancellationToken cancellationToken)
    {
        var found = new List<OrganizationDirectory>();
        await foreach (var directory in ListAsync(orgId, null, cancellationToken).ConfigureAwait(false))
        {
            found.Add(directory);
        }

        return found.Count == 1 ? found[0].Id : throw new DirectoryResolutionException(orgId, found);
    }

    // The cache outlives the request, and a credential should not.
    private static string Fingerprint(string? credential)
    {
        if (credential is null)
        {
            return "";
        }

        using var sha = SHA256.Create();
        return Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(credential)));
    }
}
