using System.Net;
using System.Runtime.ExceptionServices;

namespace AdminApiMigrator.Client;

/// <summary>
/// The two names of the resource that a role is on. v1 took ARIs and so does v2, but its description also speaks of the ids of workspaces,
/// and does not say which of the two it means when.
/// </summary>
/// <param name="workspaces">Knows the ids of workspaces.</param>
internal sealed class RoleResources(WorkspacesClient workspaces)
{
    /// <summary>Sends a write with the id that was given and, where the service does not know that, with the workspace's own.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="resourceId">The resource.</param>
    /// <param name="send">Sends the write for an id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="AdminApiException">The service refused; where it knew neither, what it said to the id that was given.</exception>
    public async Task<HttpStatusCode> SendAsync(
        string orgId, string resourceId, Func<string, Task<HttpStatusCode>> send, CancellationToken cancellationToken)
    {
        try
        {
            return await send(resourceId).ConfigureAwait(false);
        }
        catch (AdminApiException refusal) when (IsUnknown(refusal))
        {
            if (await FindAsync(orgId, resourceId, cancellationToken).ConfigureAwait(false) is not { } id)
            {
                throw;
            }

            try
            {
                return await send(id).ConfigureAwait(false);
            }
            catch (AdminApiException again) when (IsUnknown(again))
            {
                ExceptionDispatchInfo.Capture(refusal).Throw();
                throw;
            }
        }
    }

    // Any other answer means that the service knew the resource.
    private static bool IsUnknown(AdminApiException refusal)
        => refusal is { Answer: not null, StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.NotFound };

    private static string LastSegment(string id) => id.Substring(id.LastIndexOf('/') + 1);

    // ari:cloud:jira::site/... and ari:cloud:confluence::site/... may end in the same id.
    private static string? ProductOf(string id) => id.Split(':') is { Length: > 2 } parts && parts[0] == "ari" ? parts[2] : null;

    private async Task<string?> FindAsync(string orgId, string resourceId, CancellationToken cancellationToken)
    {
        if (ProductOf(resourceId) is not { } product)
        {
            return null;
        }

        var found = new List<string>();
        try
        {
            var all = new QueryWorkspacesBody { Limit = Pages.LargestPage };
            await foreach (var workspace in workspaces.QueryAsync(orgId, all, cancellationToken).ConfigureAwait(false))
            {
                if (workspace.Id is { } id
                    && string.Equals(LastSegment(id), LastSegment(resourceId), StringComparison.OrdinalIgnoreCase)
                    && (ProductOf(id) ?? product) == product)
                {
                    found.Add(id);
                }
            }
        }
        catch (AdminApiException)
        {
            // A key that may not read workspaces: then what the service said to the write is all that there is to say.
            return null;
        }

        // A role on the wrong resource would be worse than none.
        return found.Count == 1 && found[0] != resourceId ? found[0] : null;
    }
}
