using System.Net.Http.Headers;

namespace AdminApiMigrator.Client;

/// <summary>
/// The removed calls of v1, answered over v2: the request is the old one, and so are the status codes and the JSON of the response. One v1
/// call may be several of v2; the HttpClient's timeout counts for each. Where v2 refuses, the response has v2's status and body.
/// </summary>
/// <remarks>
/// A write needs the organization's only directory (<see cref="DirectoriesClient.ResolveAsync"/>) and throws <see
/// cref="DirectoryResolutionException"/> when there is not exactly one; use the typed calls with a directory id then. What v1 could ask for
/// and v2 cannot answer throws <see cref="V1NotTranslatableException"/> before anything is sent. An empty id is answered with 404, as v1
/// did.
/// </remarks>
public partial class V1Client
{
    private readonly Connection _connection;
    private readonly V1Translator _translator;

    internal V1Client(Connection connection, DirectoryCache directories)
    {
        _connection = connection;
        _translator = new V1Translator(connection?.Http!, directories);
    }

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected V1Client()
        : this(null!, null!)
    {
    }

    /// <summary>
    /// Searches for users. 200 with a page of up to 10,000, read from as many pages of v2 as it takes. What v2 cannot filter by (mail
    /// domains that are not verified, parts of names) is tested here, so such a search may read all users of the organization. v2 lists
    /// atlassian accounts alone: without <c>accountTypes</c> v1 gave customers and apps as well, which this does not, so who is missing
    /// from it may still exist.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="content">The v1 body; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The response in v1's shape. <c>links.next</c> is a cursor that goes on exactly where the page ended.</returns>
    /// <exception cref="V1NotTranslatableException">The body asks for what v2 cannot answer.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached, or its answer not be read.</exception>
    [Route(V1Routes.SearchUsers)]
    public virtual Task<HttpResponseMessage> SearchUsersAsync(
        string orgId, HttpContent? content, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.SearchUsers, [orgId], content, cancellationToken);

    /// <summary>Suspends a user's access. 200 with a message.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="accountId">The user.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The response in v1's shape.</returns>
    /// <exception cref="DirectoryResolutionException">The organization does not have exactly one directory.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached, or its answer not be read.</exception>
    [Route(V1Routes.SuspendUserAccess)]
    public virtual Task<HttpResponseMessage> SuspendUserAccessAsync(
        string orgId, string accountId, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.SuspendUserAccess, [orgId, accountId], null, cancellationToken);

    /// <summary>Gives a suspended user the access back. 200 with a message.</summary>
    /// <inheritdoc cref="SuspendUserAccessAsync"/>
    [Route(V1Routes.RestoreUserAccess)]
    public virtual Task<HttpResponseMessage> RestoreUserAccessAsync(
        string orgId, string accountId, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.RestoreUserAccess, [orgId, accountId], null, cancellationToken);

    /// <summary>Removes a user. 204.</summary>
    /// <inheritdoc cref="SuspendUserAccessAsync"/>
    [Route(V1Routes.RemoveUserAccess)]
    public virtual Task<HttpResponseMessage> RemoveUserAccessAsync(
        string orgId, string accountId, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.RemoveUserAccess, [orgId, accountId], null, cancellationToken);

    /// <summary>Invites a user. 202 with the account id in a list; 409 when v2 says that only a part was done.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="content">The v1 body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The response in v1's shape.</returns>
    /// <exception cref="HttpRequestException">The service could not be reached, or its answer not be read.</exception>
    [Route(V1Routes.InviteUser)]
    public virtual Task<HttpResponseMessage> InviteUserAsync(
        string orgId, HttpContent? content, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.InviteUser, [orgId], content, cancellationToken);

    /// <summary>
    /// Searches for groups. 200 with a page of up to 1,000, read from as many pages of v2 as it takes; USERS and ROLE_ASSIGNMENTS take
    /// further requests for each group.
    /// </summary>
    /// <inheritdoc cref="SearchUsersAsync"/>
    [Route(V1Routes.SearchGroups)]
    public virtual Task<HttpResponseMessage> SearchGroupsAsync(
        string orgId, HttpContent? content, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.SearchGroups, [orgId], content, cancellationToken);

    /// <summary>
    /// Creates a group. 200 with a message and the group's id, which is looked up by name for up to eight seconds, because v2 does not give
    /// it.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="content">The v1 body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The response in v1's shape; 500 when the group was created, but its id could not be found.</returns>
    /// <exception cref="DirectoryResolutionException">The organization does not have exactly one directory.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached, or its answer not be read.</exception>
    [Route(V1Routes.CreateGroup)]
    public virtual Task<HttpResponseMessage> CreateGroupAsync(
        string orgId, HttpContent? content, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.CreateGroup, [orgId], content, cancellationToken);

    /// <summary>
    /// Deletes a group. 200 with a message; 409 when it has members and the deletion is not forced, as v1 did and v2 does not.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="forceIfNotEmpty">Deletes the group whoever is in it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The response in v1's shape.</returns>
    /// <exception cref="DirectoryResolutionException">The organization does not have exactly one directory.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached, or its answer not be read.</exception>
    [Route(V1Routes.DeleteGroup)]
    public virtual Task<HttpResponseMessage> DeleteGroupAsync(
        string orgId, string groupId, bool forceIfNotEmpty = false, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.DeleteGroup, [orgId, groupId], null, cancellationToken, forceIfNotEmpty ? "?forceIfNotEmpty=true" : "");

    /// <summary>
    /// Gives roles to a group, one v2 call for each. 202 with a message. When one fails the rest is not tried, and the response, with v2's
    /// status, tells what was done.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="content">The v1 body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The response in v1's shape.</returns>
    /// <exception cref="DirectoryResolutionException">The organization does not have exactly one directory.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached, or its answer not be read.</exception>
    [Route(V1Routes.AssignRolesToGroup)]
    public virtual Task<HttpResponseMessage> AssignRolesToGroupAsync(
        string orgId, string groupId, HttpContent? content, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.AssignRolesToGroup, [orgId, groupId], content, cancellationToken);

    /// <summary>
    /// Takes roles from a group, one v2 call for each. 202 with a message. When one fails the rest is not tried, and the response, with
    /// v2's status, tells what was done.
    /// </summary>
    /// <inheritdoc cref="AssignRolesToGroupAsync(string, string, HttpContent, CancellationToken)"/>
    [Route(V1Routes.RevokeRolesFromGroup)]
    public virtual Task<HttpResponseMessage> RevokeRolesFromGroupAsync(
        string orgId, string groupId, HttpContent? content, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.RevokeRolesFromGroup, [orgId, groupId], content, cancellationToken);

    /// <summary>Adds a user to a group. 200 with a message.</summary>
    /// <inheritdoc cref="AssignRolesToGroupAsync(string, string, HttpContent, CancellationToken)"/>
    [Route(V1Routes.AddUserToGroup)]
    public virtual Task<HttpResponseMessage> AddUserToGroupAsync(
        string orgId, string groupId, HttpContent? content, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.AddUserToGroup, [orgId, groupId], content, cancellationToken);

    /// <summary>Takes a user out of a group. 200 with a message.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="accountId">The user.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The response in v1's shape.</returns>
    /// <exception cref="DirectoryResolutionException">The organization does not have exactly one directory.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached, or its answer not be read.</exception>
    [Route(V1Routes.RemoveUserFromGroup)]
    public virtual Task<HttpResponseMessage> RemoveUserFromGroupAsync(
        string orgId, string groupId, string accountId, CancellationToken cancellationToken = default)
        => SendAsync(V1Routes.RemoveUserFromGroup, [orgId, groupId, accountId], null, cancellationToken);

    // The named calls are the old requests, so that there is one way in.
    private Task<HttpResponseMessage> SendAsync(
        string route, string[] ids, HttpContent? content, CancellationToken cancellationToken, string query = "")
        => Array.TrueForAll(ids, RouteTemplate.IsId)
            ? SendRequestAsync(route, ids, content, cancellationToken, query)
            : Task.FromResult(V1Translator.NothingThere(new HttpRequestMessage()));

    private async Task<HttpResponseMessage> SendRequestAsync(
        string route, string[] ids, HttpContent? content, CancellationToken cancellationToken, string query = "")
    {
        var template = RouteTemplate.Of(route);
        var request = NewRequest(template.Method, new Uri(_connection.Root.Value + template.Fill(ids) + query), content);
        return await SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private HttpRequestMessage NewRequest(HttpMethod method, Uri? uri, HttpContent? content)
    {
        var request = new HttpRequestMessage(method, uri) { Content = content };
        Connection.UseDefaultVersion(request, _connection.Client);
        return request;
    }
}
