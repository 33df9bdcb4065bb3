using System.Net;
using System.Text;

namespace AdminApiMigrator.Client;

/// <summary>v1's writes to users.</summary>
internal static class V1Users
{
    // The invitation speaks for another part of the service than the rest of v1's users.
    private const string BadRequest = "ADMIN-UAM-400-1";

    public static async Task<HttpResponseMessage> SuspendAsync(V1Call call, CancellationToken cancellationToken)
    {
        await call.Api.Users.SuspendAsync(call.OrgId, call.Id, null, cancellationToken).ConfigureAwait(false);
        return call.Respond(HttpStatusCode.OK, "The user's access is suspended.");
    }

    public static async Task<HttpResponseMessage> RestoreAsync(V1Call call, CancellationToken cancellationToken)
    {
        await call.Api.Users.RestoreAsync(call.OrgId, call.Id, null, cancellationToken).ConfigureAwait(false);
        return call.Respond(HttpStatusCode.OK, "The user's access is restored.");
    }

    public static async Task<HttpResponseMessage> RemoveAsync(V1Call call, CancellationToken cancellationToken)
    {
        await call.Api.Users.RemoveAsync(call.OrgId, call.Id, null, cancellationToken).ConfigureAwait(false);
        return call.Respond(HttpStatusCode.NoContent);
    }

    public static async Task<HttpResponseMessage> InviteAsync(V1Call call, CancellationToken cancellationToken)
    {
        var body = await call.ReadBodyAsync(V1Json.Default.V1Invitation, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(body.Email))
        {
            throw call.BadBody("email is missing.", BadRequest);
        }

        var invitation = new UserInvitation(body.Email!)
        {
            // v1's default; v2 publishes none, and a mail cannot be taken back.
            SendNotification = body.SendNotification ?? false,
            NotificationText = body.NotificationText,
        };
        if (body.PermissionRule is { } rule)
        {
            if (string.IsNullOrWhiteSpace(rule.Resource) || string.IsNullOrWhiteSpace(rule.Role))
            {
                throw call.BadBody("permissionRule needs a resource and a role.", BadRequest);
            }

            invitation.PermissionRules = [new PermissionRule(rule.Resource!, rule.Role!)];
        }

        var result = await call.Api.Users.InviteAsync(call.OrgId, invitation, cancellationToken).ConfigureAwait(false);
        if (result.IsPartial)
        {
            // v1 had no word for half a success, and its callers take 202 to mean that the role was given.
            throw call.RefuseAfter(
                HttpStatusCode.Conflict,
                "ADMIN-UAM-409-2",
                "Partly done",
                v2 => "The user is invited, but not all that was asked for was given. v2 answered: " + Encoding.UTF8.GetString(v2));
        }

        string[] ids = [.. result.Users.Select(user => user.Id).OfType<string>()];
        return call.Respond(HttpStatusCode.Accepted, ids, V1Json.Default.StringArray);
    }
}
