using System.Net;

namespace AdminApiMigrator.Client;

/// <content>The writes, for callers that look at the outcome instead of catching an exception.</content>
public partial class UsersClient
{
    /// <summary><see cref="SuspendAsync"/>, with the refusal of the service as a result.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="accountId">The user.</param>
    /// <param name="directoryId">The directory; null for the only one of the organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether it was done, the status, and the error.</returns>
    /// <exception cref="ArgumentException">An id is no id.</exception>
    /// <exception cref="DirectoryResolutionException">No directory was given, and there is not exactly one.</exception>
    /// <exception cref="HttpRequestException">There was no answer of the service, so what became of the write is not known.</exception>
    [Route(SuspendRoute)]
    public virtual Task<AdminApiResult> TrySuspendAsync(
        string orgId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        => AdminApiResult.OfAsync(WriteAsync(SuspendRoute, orgId, accountId, directoryId, cancellationToken));

    /// <summary><see cref="RestoreAsync"/>, with the refusal of the service as a result.</summary>
    /// <inheritdoc cref="TrySuspendAsync"/>
    [Route(RestoreRoute)]
    public virtual Task<AdminApiResult> TryRestoreAsync(
        string orgId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        => AdminApiResult.OfAsync(WriteAsync(RestoreRoute, orgId, accountId, directoryId, cancellationToken));

    /// <summary><see cref="RemoveAsync"/>, with the refusal of the service as a result.</summary>
    /// <inheritdoc cref="TrySuspendAsync"/>
    [Route(RemoveRoute)]
    public virtual Task<AdminApiResult> TryRemoveAsync(
        string orgId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        => AdminApiResult.OfAsync(WriteAsync(RemoveRoute, orgId, accountId, directoryId, cancellationToken));

    /// <summary>
    /// <see cref="InviteAsync"/>, with the refusal of the service as a result. An invitation of which only a part was done (206) is none
    /// that succeeded: it has both an error and a value.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="invitation">Whom, and to what.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether it was done, the status, what came of it user by user, and the error.</returns>
    /// <exception cref="ArgumentException"><paramref name="orgId"/> is no id, or the invitation names no address.</exception>
    /// <exception cref="HttpRequestException">There was no answer of the service, so what became of the write is not known.</exception>
    [Route(InviteRoute)]
    public virtual async Task<AdminApiResult<InvitationResult>> TryInviteAsync(
        string orgId, UserInvitation invitation, CancellationToken cancellationToken = default)
    {
        try
        {
            var result = await InviteAsync(orgId, invitation, cancellationToken).ConfigureAwait(false);
            return result.IsPartial
                ? new AdminApiResult<InvitationResult>(InvitedInPart(), result)
                : new AdminApiResult<InvitationResult>(HttpStatusCode.OK, result);
        }
        catch (AdminApiException e) when (e.Answer is not null)
        {
            return new AdminApiResult<InvitationResult>(e);
        }
    }

    private static AdminApiException InvitedInPart() => new(
        $"{InviteRoute} answered 206 (Partial Content): the users are invited, but not all that was asked for was given. "
            + "Look at the results.",
        HttpStatusCode.PartialContent);
}
