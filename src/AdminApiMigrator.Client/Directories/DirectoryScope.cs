using System.Net;

namespace AdminApiMigrator.Client;

/// <summary>Sends writes to one directory: ids are checked first, then the directory is found, then the request goes out.</summary>
/// <param name="connection">Sends.</param>
/// <param name="directories">Finds the directory.</param>
internal sealed class DirectoryScope(Connection connection, DirectoriesClient directories)
{
    /// <summary>Sends a write.</summary>
    /// <param name="route">Method and path template, with orgId and directoryId first.</param>
    /// <param name="orgId">The organization.</param>
    /// <param name="directoryId">The directory; null for the only one.</param>
    /// <param name="body">JSON to send; null for none.</param>
    /// <param name="ids">The rest of the ids of the path, in order.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The status of success.</returns>
    public async Task<HttpStatusCode> SendAsync(
        string route, string orgId, string? directoryId, byte[]? body, string[] ids, CancellationToken cancellationToken)
    {
        // A bad id must not cost a request, not even the one for the directory.
        RouteTemplate.Of(route).Fill([orgId, "any", .. ids]);
        return await RunAsync(
            orgId,
            directoryId,
            directory => SendToAsync(route, [orgId, directory, .. ids], body, cancellationToken),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Does something in the directory. When the service does not know the one that was remembered any more, it is asked once again, and
    /// what is found in its place gets the write.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="directoryId">The directory; null for the only one.</param>
    /// <param name="write">What is to be done in a directory.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<T> RunAsync<T>(
        string orgId, string? directoryId, Func<string, Task<T>> write, CancellationToken cancellationToken)
    {
        if (directoryId is not null)
        {
            return await write(DirectoriesClient.RequireOne(directoryId)).ConfigureAwait(false);
        }

        var known = await directories.FindAsync(orgId, cancellationToken).ConfigureAwait(false);
        try
        {
            return await write(known.Id).ConfigureAwait(false);
        }
        catch (AdminApiException e) when (!known.IsFresh && MayMeanTheDirectory(e))
        {
            directories.Forget(orgId, known.Id);
            var current = await directories.FindAsync(orgId, cancellationToken).ConfigureAwait(false);
            if (current.Id == known.Id)
            {
                throw;
            }

            // 404 says that nothing was done in the directory that is gone.
            return await write(current.Id).ConfigureAwait(false);
        }
    }

    // The service has one status for a directory, a user and a group that it does not know; two of its codes mean the last two alone.
    private static bool MayMeanTheDirectory(AdminApiException e)
        => e is { Answer: not null, StatusCode: HttpStatusCode.NotFound } && e.Code is not ("ADMIN-404-8" or "ADMIN-UAM-404-3");

    private async Task<HttpStatusCode> SendToAsync(string route, string[] ids, byte[]? body, CancellationToken cancellationToken)
    {
        using var answer = await connection.SendAsync(route, ids, body, cancellationToken).ConfigureAwait(false);
        answer.RequireJsonOrNothing(route);
        return answer.Status;
    }
}
