using System.Net;
using System.Text;

namespace AdminApiMigrator.Client;

/// <summary>v1's writes to the roles of groups: many in one request, where v2 takes one.</summary>
internal static class V1GroupRoles
{
    private const string BadRequest = "ADMIN-UAM-400-1";

    private delegate Task Write(
        string orgId, string groupId, string resourceId, string roleId, string? directoryId, CancellationToken cancellationToken);

    public static Task<HttpResponseMessage> AssignAsync(V1Call call, CancellationToken cancellationToken)
        => EachAsync(call, call.Api.Groups.AssignRoleAsync, "The roles are being assigned.", cancellationToken);

    public static Task<HttpResponseMessage> RevokeAsync(V1Call call, CancellationToken cancellationToken)
        => EachAsync(call, call.Api.Groups.RevokeRoleAsync, "The roles are being revoked.", cancellationToken);

    private static async Task<HttpResponseMessage> EachAsync(
        V1Call call, Write write, string message, CancellationToken cancellationToken)
    {
        var body = await call.ReadBodyAsync(V1Json.Default.V1RoleAssociations, cancellationToken).ConfigureAwait(false);
        if (body.RoleAssociations is not { Count: > 0 } pairs)
        {
            throw call.BadBody("roleAssociations is missing or empty.", BadRequest);
        }

        // All are looked at before the first is sent: v1 took all or none.
        if (pairs.Any(pair => string.IsNullOrWhiteSpace(pair?.Resource) || string.IsNullOrWhiteSpace(pair?.Role)))
        {
            throw call.BadBody("Each of roleAssociations needs a resource and a role.", BadRequest);
        }

        for (var i = 0; i < pairs.Count; i++)
        {
            try
            {
                await write(call.OrgId, call.Id, pairs[i]!.Resource!, pairs[i]!.Role!, null, cancellationToken).ConfigureAwait(false);
            }
            catch (AdminApiException e) when (e.Answer is { } answer && i > 0)
            {
                throw AdminApiException.Refused($"{call.Uri.AbsolutePath}, in part,", Report(answer, pairs, i));
            }
        }

        return call.Respond(HttpStatusCode.Accepted, message);
    }

    // What v2 said, and behind it how far we came: repeating the whole request is safe, but the caller has to know that it must.
    private static Answer Report(Answer failure, IReadOnlyList<V1PermissionRule?> pairs, int failed)
    {
        static string List(IEnumerable<V1PermissionRule?> some)
            => string.Join(", ", some.Select(pair => $"{pair!.Role} on {pair.Resource}"));

        var detail = new StringBuilder("Done: ").Append(List(pairs.Take(failed)))
            .Append(". Failed: ").Append(List([pairs[failed]])).Append('.');
        if (failed + 1 < pairs.Count)
        {
            detail.Append(" Not tried: ").Append(List(pairs.Skip(failed + 1))).Append('.');
        }

        var errors = ServiceError.ReadAll(failure.Body);
        var code = errors.FirstOrDefault()?.Code ?? "ADMIN-UAM-500-1";
        var partly = ServiceError.Create(failure.Status, code, "Partly done", detail.ToString());
        return failure.WithBody(ServiceError.ToAnswer(failure.Status, [.. errors, partly]));
    }
}
