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
    public async Task SendAsync(
        string route, string orgId, string? directoryId, byte[]? body, string[] ids, CancellationToken cancellationToken)
    {
        // A bad id must not cost a request, not even the one for the directory.
        RouteTemplate.Of(route).Fill([orgId, "any", .. ids]);
        var directory = await directories.ForWriteAsync(orgId, directoryId, cancellationToken).ConfigureAwait(false);
        using var answer = await connection.SendAsync(route, [orgId, directory, .. ids], body, cancellationToken).ConfigureAwait(false);
    }
}
