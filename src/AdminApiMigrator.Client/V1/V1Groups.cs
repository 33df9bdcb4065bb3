using System.Net;

namespace AdminApiMigrator.Client;

/// <summary>v1's writes to groups, roles aside.</summary>
internal static class V1Groups
{
    // A new group shows in searches a second or two late. Seven and a half seconds in all, most of them never waited for.
    private static readonly TimeSpan[] LookupDelays =
        [.. new[] { 0, 250, 500, 750, 1000, 2000, 3000 }.Select(milliseconds => TimeSpan.FromMilliseconds(milliseconds))];

    public static async Task<HttpResponseMessage> CreateAsync(V1Call call, CancellationToken cancellationToken)
    {
        var body = await call.ReadBodyAsync(V1Json.Default.V1NewGroup, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(body.Name))
        {
            throw call.BadBody("name is missing.");
        }

        var (_, directoryId) = await call.Api.Groups.CreateAndLocateAsync(
            call.OrgId, body.Name!, body.Description, null, cancellationToken).ConfigureAwait(false);
        var groupId = await FindAsync(call, directoryId, body.Name!, cancellationToken).ConfigureAwait(false);
        return call.Respond(HttpStatusCode.OK, new V1GroupCreated("The group is created.", groupId), V1Json.Default.V1GroupCreated);
    }

    public static async Task<HttpResponseMessage> DeleteAsync(V1Call call, CancellationToken cancellationToken)
    {
        await call.Api.Groups.DeleteAsync(call.OrgId, call.Id, IsForced(call.Uri), null, cancellationToken).ConfigureAwait(false);
        return call.Respond(HttpStatusCode.OK, "The group is deleted.");
    }

    public static async Task<HttpResponseMessage> AddMemberAsync(V1Call call, CancellationToken cancellationToken)
    {
        var body = await call.ReadBodyAsync(V1Json.Default.V1NewMember, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(body.AccountId))
        {
            throw call.BadBody("account_id is missing.");
        }

        await call.Api.Groups.AddMemberAsync(call.OrgId, call.Id, body.AccountId!, null, cancellationToken).ConfigureAwait(false);
        return call.Respond(HttpStatusCode.OK, "The user is added to the group.");
    }

    public static async Task<HttpResponseMessage> RemoveMemberAsync(V1Call call, CancellationToken cancellationToken)
    {
        await call.Api.Groups.RemoveMemberAsync(call.OrgId, call.Id, call.MemberId, null, cancellationToken).ConfigureAwait(false);
        return call.Respond(HttpStatusCode.OK, "The user is removed from the group.");
    }

    // v2 creates without telling the id, and v1's callers need it for their next request.
    private static async Task<string> FindAsync(V1Call call, string directoryId, string name, CancellationToken cancellationToken)
    {
        var filter = new GroupSearch { GroupNames = [name] };
        var reason = "the service does not show it yet";
        foreach (var delay in LookupDelays)
        {
            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
            try
            {
                var page = await call.Api.Groups.ReadPageAsync(call.OrgId, filter, directoryId, null, cancellationToken).ConfigureAwait(false);
                // v2 takes names in any case; a group of another case is another group.
                var found = page.Data?.FirstOrDefault(g => g?.Name == name && (g.DirectoryId is null || g.DirectoryId == directoryId));
                if (found is { Id.Length: > 0 })
                {
                    return found.Id;
                }
            }
            catch (AdminApiException e) when (e.Answer is not null)
            {
                // Handed on as it is, it would read as if the group had not been created.
                reason = e.Message;
            }
        }

        throw call.RefuseAfter(
            HttpStatusCode.InternalServerError,
            "ADMIN-500-1",
            "Group id not known",
            _ => $"The group '{name}' is created, but its id is not known: {reason}. Do not create it again; find it by its name.");
    }

    private static bool IsForced(Uri uri) => uri.Query.TrimStart('?').Split('&')
        .Any(parameter => string.Equals(Uri.UnescapeDataString(parameter), "forceIfNotEmpty=true", StringComparison.OrdinalIgnoreCase));
}
